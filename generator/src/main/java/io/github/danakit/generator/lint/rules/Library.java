package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.danakit.generator.source.Overlays;
import io.github.danakit.generator.source.YamlLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that are linted, and those that they refer to, each read once. */
final class Library {
    private final ObjectMapper yaml = new YAMLMapper();
    private final LintedFiles files;
    private final Overlays overlays;
    private final Findings findings;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Optional<Document>> known = new HashMap<>();

    Library(LintedFiles files, Overlays overlays, Findings findings) {
        this.files = files;
        this.overlays = overlays;
        this.findings = findings;
    }

    /** Adds a document and everything that it refers to; what cannot be read is reported. */
    void add(String name) {
        if (find(name) == null && files.text(name) == null) {
            findings.error("DANA-SPEC-013", name, "the file does not exist", "Correct the path.");
        }
    }

    /** All documents, in the order of adding. */
    List<Document> all() {
        return List.copyOf(documents.values());
    }

    /** The documents with operations. */
    List<Document> products() {
        return all().stream().filter(document -> !document.isCommon()).toList();
    }

    List<Call> calls() {
        return products().stream()
                .flatMap(document -> document.calls().stream())
                .toList();
    }

    Stream<Spot> references() {
        return all().stream().flatMap(document -> document.spot().walk()).filter(Spot::isReference);
    }

    /** A document by its name; null when there is none, or none that can be read. */
    @Nullable
    Document find(String name) {
        Optional<Document> document = known.get(name);
        if (document == null) {
            document = Optional.ofNullable(read(name));
            known.put(name, document);
            document.ifPresent(found -> {
                documents.put(name, found);
                List<Spot> references = new ArrayList<>(
                        found.spot().walk().filter(Spot::isReference).toList());
                references.forEach(Spot::target);
            });
        }
        return document.orElse(null);
    }

    private @Nullable Document read(String name) {
        String text = name.contains(":/") ? null : files.text(name);
        if (text == null) {
            return null;
        }
        try {
            JsonNode root = yaml.readTree(text);
            if (root instanceof ObjectNode object) {
                overlays.apply(name, object);
                return new Document(this, name, root, new YamlLines(text));
            }
            findings.error("DANA-SPEC-002", name, "the document is no object", "Start it with openapi: 3.0.3.");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            findings.error(
                    "DANA-SPEC-002",
                    name + (line > 0 ? ":" + line : ""),
                    "the document cannot be read: " + what,
                    "Correct the document.");
        }
        return null;
    }
}
