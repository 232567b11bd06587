package io.github.danakit.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file looks like from outside.
 *
 * @param size in bytes
 * @param modified time of the last change, in microseconds since 1970
 */
record Stamp(long size, long modified) {
    /** Of no file. */
    static final Stamp UNKNOWN = new Stamp(-1, -1);

    /**
     * Tells what equals would: the platform's own methods of records take long to start, and every unchanged run would
     * wait.
     */
    boolean looksLike(Stamp other) {
        return size == other.size && modified == other.modified;
    }

    String text() {
        return size + " " + modified;
    }

    static Stamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
