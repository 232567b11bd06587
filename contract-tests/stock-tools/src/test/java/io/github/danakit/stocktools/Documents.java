package io.github.danakit.stocktools;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The documents of the description as they are published: YAML files that refer to each other by relative paths. */
final class Documents {
    private static final String FOLDER = "dana/openapi/";

    private Documents() {}

    /** Unpacks all documents, also the shared ones, so that their relative references lead to files. */
    static void unpack(Path target) throws IOException {
        Path origin = origin();
        if (Files.isDirectory(origin)) {
            copy(origin.resolve(FOLDER), target);
            return;
        }
        try (JarFile jar = new JarFile(origin.toFile())) {
            List<? extends ZipEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    write(in, target.resolve(entry.getName().substring(FOLDER.length())));
                }
            }
        }
    }

    /** The names of all documents with operations: {@code api/widget}, {@code spi/widget}, … */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(api|spi)/.*\\.yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    /** The jar of the description, or its class folder when the build stops before jars are made. */
    private static Path origin() {
        String marker = "/dana/catalogue.json";
        try {
            URI place = Documents.class.getResource(marker).toURI();
            String text = place.getSchemeSpecificPart();
            return place.getScheme().equals("jar")
                    ? Path.of(URI.create(text.substring(0, text.indexOf('!'))))
                    : Path.of(place).getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    write(in, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target);
    }
}
