package io.github.danakit.generator.source;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the jar, or the folder of classes, that a resource on a class path comes from. */
public final class ArchiveRoot {

    private ArchiveRoot() {}

    /** The jar or folder that holds {@code name}; empty when there is none, or none on disk. */
    public static Optional<Path> of(ClassLoader loader, String name) throws IOException {
        URL resource = loader.getResource(name);
        if (resource == null) {
            return Optional.empty();
        }
        try {
            if (resource.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(Path.of(jar.getJarFileURL().toURI()));
            }
            if (!resource.getProtocol().equals("file")) {
                return Optional.empty();
            }
            Path file = Path.of(resource.toURI());
            return Optional.of(
                    file.resolve("../".repeat(name.split("/").length)).normalize());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
