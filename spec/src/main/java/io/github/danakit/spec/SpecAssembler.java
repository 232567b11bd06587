package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes, from the YAML documents, what the jar carries beside them: each document bundled into one JSON file without outside references
 * ({@code bundle/api/payment-gateway.json}), the list of them ({@code documents.json}), and the catalogue of operations ({@code catalogue.json}).
 */
public final class SpecAssembler {
    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path openapi;
    private final Path target;

    private SpecAssembler(Path openapi, Path target) {
        this.openapi = openapi;
        this.target = target;
    }

    /** Arguments: the folder of the documents, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        new SpecAssembler(Path.of(args[0]), Path.of(args[1])).assemble();
    }

    private void assemble() throws IOException {
        Bundler bundler = new Bundler();
        Catalogue catalogue = new Catalogue();
        ArrayNode documents = json.createArrayNode();
        for (Path file : documents()) {
            String name = openapi.relativize(file).toString().replace('\\', '/');
            ObjectNode bundle = bundler.bundle(file);
            String bundleName = "bundle/" + name.replaceFirst("\\.yaml$", ".json");
            write(bundleName, json.createObjectNode().setAll(bundle), false);
            documents.add(entry(name, bundleName, bundle));
            catalogue.add(bundle);
        }
        write("documents.json", documents, true);
        write("catalogue.json", catalogue.json(), true);
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(openapi)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getParent().endsWith("common"))
                    .sorted()
                    .toList();
        }
    }

    private ObjectNode entry(String source, String bundleName, JsonNode bundle) {
        return json.createObjectNode()
                .put("product", bundle.at("/info/x-dana-product").asText())
                .put("kind", source.substring(0, source.indexOf('/')))
                .put("title", bundle.at("/info/title").asText())
                .put("source", "openapi/" + source)
                .put("bundle", bundleName);
    }

    private void write(String name, JsonNode content, boolean indented) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        String text = indented ? json.writeValueAsString(content).replace("\r\n", "\n") + "\n" : content.toString();
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
