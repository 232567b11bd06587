package io.github.danakit.generator;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the files of a resource folder, be it in a jar or in a folder of classes. */
final class ResourceFolder {
    private final ClassLoader loader;
    private final String root;

    /** A folder that holds {@code package-info.java}, by which it is found. */
    ResourceFolder(ClassLoader loader, String root) {
        this.loader = loader;
        this.root = root;
    }

    /** Names relative to the folder, with slashes, sorted. */
    List<String> files() throws IOException {
        URL anchor = loader.getResource(root + "package-info.java");
        if (anchor == null) {
            throw new IOException(root + " is missing from the generator jar");
        }
        return anchor.getProtocol().equals("file") ? fromFolder(anchor) : fromJar(anchor);
    }

    private static List<String> fromFolder(URL anchor) throws IOException {
        Path folder;
        try {
            folder = Path.of(anchor.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> fromJar(URL anchor) throws IOException {
        JarURLConnection connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root))
                    .map(entry -> entry.getName().substring(root.length()))
                    .sorted()
                    .toList();
        }
    }
}
