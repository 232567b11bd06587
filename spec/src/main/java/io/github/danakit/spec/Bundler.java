package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pulls what a document refers to in other files into the document itself, under the same names. */
final class Bundler {
    private final ObjectMapper yaml = new YAMLMapper();
    private final Map<Path, JsonNode> read = new HashMap<>();

    /** The document of a file, with references into itself only. */
    ObjectNode bundle(Path file) throws IOException {
        ObjectNode document = load(file).deepCopy();
        resolve(document, file, document);
        return document;
    }

    private void resolve(JsonNode node, Path base, ObjectNode document) throws IOException {
        if (node instanceof ObjectNode object && object.get("$ref") instanceof TextNode ref) {
            object.put("$ref", local(ref.asText(), base, document));
        }
        for (JsonNode child : children(node)) {
            resolve(child, base, document);
        }
    }

    /** A snapshot, since pulling in a component adds to the document that is being walked. */
    private static List<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children;
    }

    /** Makes sure that the target of a reference is in the document, and gives the reference that finds it there. */
    private String local(String ref, Path base, ObjectNode document) throws IOException {
        int hash = ref.indexOf('#');
        if (hash < 0) {
            throw new IOException(
                    base.getFileName() + ": " + ref + " names no component (expected file#/components/kind/Name)");
        }
        String pointer = ref.substring(hash + 1);
        Path file =
                hash == 0 ? base : base.resolveSibling(ref.substring(0, hash)).normalize();
        String[] parts = pointer.split("/");
        if (parts.length != 4 || !parts[1].equals("components")) {
            throw new IOException(base.getFileName() + ": " + ref + " is not a component");
        }
        ObjectNode kind = document.withObject("/components/" + parts[2]);
        if (!kind.has(parts[3]) || kind.get(parts[3]).has("$ref")) {
            JsonNode target = load(file).at(pointer);
            if (target.isMissingNode()) {
                throw new IOException(base.getFileName() + ": " + ref + " leads nowhere");
            }
            JsonNode copy = target.deepCopy();
            kind.set(parts[3], copy);
            resolve(copy, file, document);
        }
        return "#" + pointer;
    }

    private ObjectNode load(Path file) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        JsonNode known = read.get(key);
        if (known == null) {
            known = yaml.readTree(key.toFile());
            read.put(key, known);
        }
        if (known instanceof ObjectNode object) {
            return object;
        }
        throw new IOException(file + " is not a document");
    }
}
