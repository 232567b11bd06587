package io.github.danakit.generator.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a {@code dana-spec}, wherever it lies. */
public interface SpecArchive {

    /**
     * Opens a file.
     *
     * @param name name within the archive, such as {@code dana/documents.json}
     * @return its content, or null when there is no such file
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /** The first {@code dana-spec} that {@code loader} finds. */
    static SpecArchive onClassPath(ClassLoader loader) {
        return loader::getResourceAsStream;
    }

    /**
     * A jar, or the folder that it is packed from, whatever lies on the class path; it is not held open, so it can be
     * replaced at any time.
     */
    static SpecArchive of(Path jar) {
        return name -> {
            if (Files.isDirectory(jar)) {
                return Files.exists(jar.resolve(name)) ? Files.newInputStream(jar.resolve(name)) : null;
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry entry = zip.getEntry(name);
                return entry == null
                        ? null
                        : new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
            }
        };
    }
}
