package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a schema says of the value that it stands for, beside the members that an object has. */
final class FieldFacts {
    /** What kind of value it is, in words: a text, a list of something, a named type. */
    static final String TYPE = "type";

    private static final Set<String> APART = Set.of(
            "type",
            "format",
            "$ref",
            "allOf",
            "items",
            "properties",
            "required",
            "x-dana-json",
            "enum",
            "x-enum-varnames",
            "x-enum-descriptions");
    /** Starts the name of the aspect that a documented value is. */
    static final String VALUE = "value ";

    private FieldFacts() {}

    static SortedMap<String, JsonNode> of(JsonNode node) {
        SortedMap<String, JsonNode> said = new TreeMap<>();
        collect(node, "", said);
        said.put(TYPE, TextNode.valueOf(type(node)));
        return said;
    }

    private static void collect(JsonNode node, String prefix, SortedMap<String, JsonNode> said) {
        for (Map.Entry<String, JsonNode> keyword : node.properties()) {
            if (!APART.contains(keyword.getKey())) {
                said.put(prefix + keyword.getKey(), keyword.getValue());
            }
        }
        int i = 0;
        for (JsonNode value : node.path("enum")) {
            String name = value.asText();
            said.put(
                    prefix + VALUE + name,
                    TextNode.valueOf(node.path("x-enum-varnames").path(i).asText(name)));
            if (node.path("x-enum-descriptions").has(i)) {
                said.put(
                        prefix + "meaning of " + name,
                        node.path("x-enum-descriptions").path(i));
            }
            i++;
        }
        if (node.has("items")) {
            collect(node.path("items"), "element ", said);
        }
    }

    private static String type(JsonNode node) {
        if (node.path("allOf").size() == 1) {
            return type(node.path("allOf").get(0));
        }
        if (node.has("$ref")) {
            String ref = node.path("$ref").asText();
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        String type = node.path("type").asText("object");
        if (type.equals("array")) {
            return "list of " + type(node.path("items"));
        }
        String format = node.path("format").asText();
        String words = type.equals("string") ? "text" : type;
        return words
                + (format.isEmpty() ? "" : " (" + format + ")")
                + (node.path("x-dana-json").asBoolean() ? " with JSON inside" : "");
    }
}
