package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes, from the YAML documents, what the jar carries beside them: each document bundled into one JSON file without
 * outside references ({@code bundle/api/payment-gateway.json}), the list of them ({@code documents.json}), the layouts
 * of settlement files ({@code files.json}), and the catalogue of operations, settlement files and in-app functions
 * ({@code catalogue.json}).
 */
public final class SpecAssembler {
    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final ObjectMapper yaml = new YAMLMapper();
    private final Catalogue catalogue = new Catalogue();
    private final Path module;
    private final Path target;

    private SpecAssembler(Path module, Path target) {
        this.module = module;
        this.target = target;
    }

    /** Arguments: the folder of this module, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        new SpecAssembler(Path.of(args[0]), Path.of(args[1])).assemble();
    }

    private void assemble() throws IOException {
        write("documents.json", documents(), true);
        OtherRows others = new OtherRows(catalogue);
        FileLayouts layouts = new FileLayouts(json);
        for (Path file : yamlFiles("files")) {
            JsonNode layout = yaml.readTree(file.toFile());
            others.addSettlementFile(layout, name(file));
            layouts.add(layout, name(file));
        }
        write("files.json", layouts.json(), false);
        for (Path file : yamlFiles("in-app")) {
            others.addInApp(yaml.readTree(file.toFile()));
        }
        for (JsonNode alias :
                yaml.readTree(module.resolve("aliases.yaml").toFile()).path("aliases")) {
            others.addAlias(alias);
        }
        write("catalogue.json", catalogue.json(), true);
    }

    /** Bundles each document, and lists them. */
    private ArrayNode documents() throws IOException {
        Bundler bundler = new Bundler();
        ArrayNode documents = json.createArrayNode();
        for (String kind : List.of("api", "spi")) {
            for (Path file : yamlFiles("openapi/" + kind)) {
                ObjectNode bundle = bundler.bundle(file);
                String bundleName =
                        name(file).replaceFirst("^openapi", "bundle").replaceFirst("\\.yaml$", ".json");
                write(bundleName, bundle, false);
                documents.add(entry(kind, name(file), bundleName, bundle));
                catalogue.version(bundle.at("/info/x-dana-docs-version").asText());
                new OperationRows(bundle).addTo(catalogue);
            }
        }
        return documents;
    }

    private ObjectNode entry(String kind, String source, String bundleName, JsonNode bundle) {
        return json.createObjectNode()
                .put("product", bundle.at("/info/x-dana-product").asText())
                .put("kind", kind)
                .put("title", bundle.at("/info/title").asText())
                .put("source", source)
                .put("bundle", bundleName);
    }

    private List<Path> yamlFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.list(module.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private String name(Path file) {
        return module.relativize(file).toString().replace('\\', '/');
    }

    private void write(String name, JsonNode content, boolean indented) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        String text = indented ? json.writeValueAsString(content).replace("\r\n", "\n") + "\n" : content.toString();
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
