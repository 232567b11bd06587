package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pulls the components that a document refers to in other files into the document itself, under the same names. */
final class TreeBundler {
    private final FileTree files;
    private final SpecFormats formats;
    private final Problems problems;
    private final Map<String, JsonNode> read = new HashMap<>();

    TreeBundler(FileTree files, SpecFormats formats, Problems problems) {
        this.files = files;
        this.formats = formats;
        this.problems = problems;
    }

    /** The documents among the files: those that are OpenAPI and have paths. */
    List<WireDocument> documents() {
        files.names().parallelStream().forEach(this::prepare);
        List<WireDocument> documents = new ArrayList<>();
        for (String name : files.names()) {
            JsonNode root = load(name);
            if (root.has("openapi") && root.path("paths").size() > 0 && root instanceof ObjectNode object) {
                ObjectNode document = object.deepCopy();
                resolve(document, name, document);
                documents.add(new WireDocument(name, document));
            }
        }
        return documents;
    }

    /** Parsing takes most of the time, and the formats remember; what fails is told, in order, when it is loaded. */
    private void prepare(String name) {
        byte[] content = files.read(name);
        if (content != null) {
            try {
                formats.read(name, content);
            } catch (IOException e) {
                // loading comes to this again
            }
        }
    }

    private JsonNode load(String name) {
        return read.computeIfAbsent(name, file -> {
            byte[] content = files.read(file);
            if (content == null) {
                problems.add(
                        "DANA-SPEC-013", "the file does not exist", file, "Correct the reference that leads to it.");
                return formats.nothing();
            }
            try {
                return formats.read(file, content);
            } catch (IOException e) {
                String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                problems.add("DANA-SPEC-002", "the document cannot be read: " + what, file, "Correct the document.");
                return formats.nothing();
            }
        });
    }

    private void resolve(JsonNode node, String base, ObjectNode document) {
        if (node instanceof ObjectNode object && object.get("$ref") instanceof TextNode ref) {
            object.put("$ref", local(ref.asText(), base, document));
        }
        List<JsonNode> children = new ArrayList<>(); // a snapshot: pulling in a component adds to what is walked
        node.forEach(children::add);
        children.forEach(child -> resolve(child, base, document));
    }

    /** Makes sure that the target of a reference is in the document, and gives the reference that finds it there. */
    private String local(String ref, String base, ObjectNode document) {
        int hash = ref.indexOf('#');
        String[] parts = hash < 0 ? new String[0] : ref.substring(hash + 1).split("/");
        if (parts.length != 4 || !parts[1].equals("components")) {
            problems.add("DANA-SPEC-006", ref + " names no component", base, "Write file#/components/kind/Name.");
            return ref;
        }
        String file = hash == 0 ? base : sibling(base, ref.substring(0, hash));
        ObjectNode kind = document.withObject("/components").withObjectProperty(parts[2]);
        JsonNode present = kind.get(parts[3]);
        if (present == null || present.has("$ref")) {
            JsonNode target = load(file).path("components").path(parts[2]).path(parts[3]);
            if (target.isMissingNode()) {
                problems.add("DANA-SPEC-006", ref + " leads nowhere", base, "Correct the $ref or add the schema.");
                return ref;
            }
            JsonNode copy = target.deepCopy();
            kind.set(parts[3], copy);
            resolve(copy, file, document);
        }
        return "#" + ref.substring(hash + 1);
    }

    /** A path relative to the folder of a file, without steps up that lead back down. */
    static String sibling(String base, String relative) {
        List<String> parts = new ArrayList<>(List.of(base.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/")) {
            if (part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
