package io.github.danakit.generator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.document.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** Types and limits of members, in words. */
final class FieldWords {

    private FieldWords() {}

    static String type(SchemaNode schema) {
        JsonNode node = schema.node();
        if (node.has("items")) {
            return "list of " + type(schema.items());
        }
        if (node.has("x-dana-money")) {
            return "amount";
        }
        String format = node.path("format").asText();
        String type = node.path("type").asText("object");
        if (schema.isObject()) {
            return type.equals("string") ? "object as text" : "object";
        }
        if (!type.equals("string")) {
            return type.equals("integer") ? "whole number" : type;
        }
        return switch (format) {
            case "date-time" -> "time";
            case "date" -> "day";
            case "uri" -> "address";
            default -> "text";
        };
    }

    /** Limits of the member itself come before those of the type that it holds. */
    static String limits(JsonNode own, JsonNode held) {
        List<String> limits = new ArrayList<>();
        JsonNode least = first(own, held, "minLength");
        JsonNode most = first(own, held, "maxLength");
        if (most.isInt()) {
            limits.add(most.equals(least) ? "exactly " + most.asInt() : "at most " + most.asInt());
        }
        if (least.asInt() > 1 && !most.equals(least)) {
            limits.add("at least " + least.asInt());
        }
        JsonNode pattern = first(own, held, "pattern");
        if (pattern.isTextual()) {
            limits.add("form " + pattern.asText());
        }
        List<String> values = values(first(own, held, "enum"), first(own, held, "x-enum-varnames"));
        if (!values.isEmpty()) {
            limits.add("one of " + String.join(", ", values));
        }
        if (first(own, held, "maxItems").isInt()) {
            limits.add("at most " + first(own, held, "maxItems").asInt() + " elements");
        }
        return String.join("; ", limits);
    }

    private static List<String> values(JsonNode values, JsonNode names) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).asText();
            String name = names.path(i).asText(value);
            String shown = value.isEmpty() ? "(empty)" : value;
            words.add(name.equals(value) ? shown : shown + " (" + name + ")");
        }
        return words;
    }

    private static JsonNode first(JsonNode own, JsonNode held, String keyword) {
        return own.has(keyword) ? own.path(keyword) : held.path(keyword);
    }
}
