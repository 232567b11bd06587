package io.github.danakit.generator.document;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Finds the files of a version where a user says that they are. */
record Locations(Path base, ClassLoader classes, Function<String, Optional<Path>> repository) {
    /** Lists the documents of an assembled description. */
    static final String INDEX = "documents.json";

    FileTree files(String location) throws IOException {
        if (location.equals(DescriptionLoader.BUNDLED)) {
            return bundled();
        }
        if (location.startsWith("git:")) {
            String[] parts = location.split(":", 3);
            return new GitFiles(base).read(parts[1], parts.length < 3 ? "" : parts[2]);
        }
        Path path = base.resolve(location);
        if (Files.isDirectory(path)) {
            Path inside = path.resolve("dana");
            return FolderTree.of(Files.exists(inside.resolve(INDEX)) ? inside : path);
        }
        if (Files.isRegularFile(path)) {
            return location.endsWith(".jar") || location.endsWith(".zip") ? jar(path) : FolderTree.ofFile(path);
        }
        return jar(repository
                .apply(location)
                .orElseThrow(() -> new DanaProblemException(
                        "DANA-DOC-001",
                        "there is no such description",
                        location,
                        "Give a folder, a file, a jar, git:REVISION:FOLDER, groupId:artifactId:version, or "
                                + DescriptionLoader.BUNDLED + ".")));
    }

    private static FileTree jar(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ZipTree.of(in, "dana/");
        }
    }

    private FileTree bundled() throws IOException {
        URL index = classes.getResource("dana/" + INDEX);
        if (index == null) {
            throw new DanaProblemException(
                    "DANA-SPEC-014",
                    "there is no description of DANA on the class path",
                    "dana/" + INDEX,
                    "Add io.github.danakit:dana-spec, or name a description of your own.");
        }
        try {
            if (index.openConnection() instanceof JarURLConnection jar) {
                return jar(Path.of(jar.getJarFileURL().toURI()));
            }
            return FolderTree.of(Path.of(index.toURI()).resolveSibling("."));
        } catch (URISyntaxException e) {
            throw new IOException("the class path has an unreadable address", e);
        }
    }
}
