package io.github.danakit.generator.lint.rules;

import io.github.danakit.generator.source.SpecArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the documents lie: in a spec jar or on disk. Names are written with slashes, and shown in messages. */
final class LintedFiles {
    private static final String JAR = "dana-spec.jar/";

    private final SpecArchive archive;
    private final Path base;

    /** Files on disk are named from {@code base}. */
    LintedFiles(SpecArchive archive, Path base) {
        this.archive = archive;
        this.base = base.toAbsolutePath().normalize();
    }

    /** The name of a file in the spec jar. */
    static String inArchive(String source) {
        return JAR + source;
    }

    /** The name of a file on disk. */
    String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return slashed(shown);
    }

    /** The name of a file that another one refers to. */
    static String sibling(String name, String reference) {
        return slashed(Path.of(name).resolveSibling(reference).normalize());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The text of a file, or null when there is none. */
    @Nullable
    String text(String name) {
        try {
            return name.startsWith(JAR) ? fromArchive(name.substring(JAR.length())) : fromDisk(base.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String fromArchive(String name) throws IOException {
        try (InputStream in = archive.open("dana/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String fromDisk(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }
}
