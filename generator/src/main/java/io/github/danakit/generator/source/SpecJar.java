package io.github.danakit.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads documents from {@code dana-spec} on a class path, from their bundled JSON form. */
public final class SpecJar {
    private static final String ROOT = "dana/";

    private final SpecArchive archive;
    private final ObjectMapper json = new ObjectMapper();

    /** Reads the spec jar that {@code loader} finds. */
    public SpecJar(ClassLoader loader) {
        this(SpecArchive.onClassPath(loader));
    }

    /** Reads a spec jar. */
    public SpecJar(SpecArchive archive) {
        this.archive = archive;
    }

    /** Documents of the named products, of all products when none is named; unknown names are reported. */
    public List<SpecDocument> read(List<String> products, Problems problems) {
        return read(products, Overlays.read(List.of(), problems), problems);
    }

    /** The same with overlays laid over the documents. */
    List<SpecDocument> read(List<String> products, Overlays overlays, Problems problems) {
        JsonNode index = index();
        Set<String> known = new TreeSet<>();
        index.forEach(document -> known.add(document.path("product").asText()));
        for (String product : products) {
            if (!known.contains(product)) {
                problems.add(
                        "DANA-OPT-003",
                        "there is no product '" + product + "'",
                        "products",
                        "Use some of " + String.join(", ", known) + ".");
            }
        }
        List<SpecDocument> documents = new ArrayList<>();
        for (JsonNode document : index) {
            if (products.isEmpty() || products.contains(document.path("product").asText())) {
                documents.add(read(document, overlays, problems));
            }
        }
        return documents;
    }

    private JsonNode index() {
        try (InputStream in = archive.open(ROOT + "documents.json")) {
            if (in == null) {
                throw new DanaProblemException(
                        "DANA-SPEC-014",
                        "there is no description of DANA on the class path",
                        "dana/documents.json",
                        "Add io.github.danakit:dana-spec, or give your own spec files.");
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all documents. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        index().forEach(document -> names.add(document.path("source").asText()));
        return names;
    }

    private SpecDocument read(JsonNode entry, Overlays overlays, Problems problems) {
        String source = entry.path("source").asText();
        try (InputStream in = open(entry.path("bundle").asText())) {
            JsonNode bundle = json.readTree(in);
            if (bundle instanceof ObjectNode document) {
                overlays.apply(source, document);
            }
            var result = new OpenAPIDeserializer().deserialize(bundle, source);
            if (!overlays.isEmpty()) {
                SpecFiles.report(result.getMessages(), source, problems);
            }
            return new SpecDocument(source, result.getOpenAPI(), () -> text(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        InputStream in = archive.open(ROOT + name);
        if (in == null) {
            throw new IOException(ROOT + name + " is missing from the spec jar");
        }
        return in;
    }

    private String text(String source) {
        try (InputStream in = open(source)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
