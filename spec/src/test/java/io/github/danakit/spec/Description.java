package io.github.danakit.spec;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of this module as its tests see them, each read once. */
final class Description {
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path OPENAPI = MODULE.resolve("openapi");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Map<Path, Document> DOCUMENTS = readAll();

    private Description() {}

    private static Map<Path, Document> readAll() {
        Map<Path, Document> documents = new TreeMap<>();
        for (Path file : yamlFiles(OPENAPI)) {
            String name = OPENAPI.relativize(file).toString().replace('\\', '/');
            documents.put(file, new Document(file, name, read(file)));
        }
        return documents;
    }

    /** Every YAML file below a folder, sorted. */
    static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** All documents of openapi. */
    static List<Document> all() {
        return List.copyOf(DOCUMENTS.values());
    }

    /** The documents with operations. */
    static List<Document> products() {
        return all().stream().filter(document -> !document.isCommon()).toList();
    }

    static List<Operation> operations() {
        return products().stream()
                .flatMap(document -> document.operations().stream())
                .toList();
    }

    /** The document of a file, if it belongs to openapi. */
    static Optional<Document> document(Path file) {
        return Optional.ofNullable(DOCUMENTS.get(file.normalize()));
    }
}
