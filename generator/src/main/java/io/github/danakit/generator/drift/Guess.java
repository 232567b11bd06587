package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A first description of a value that was seen. */
final class Guess {

    private Guess() {}

    /** Its type, and that somebody has to say what it is. Values may be personal data, so nothing of them is kept. */
    static ObjectNode of(JsonNode value) {
        ObjectNode guess = JsonNodeFactory.instance.objectNode();
        guess.put("type", type(value));
        if (value.isArray()) {
            guess.set(
                    "items",
                    value.isEmpty()
                            ? JsonNodeFactory.instance.objectNode().put("type", "string")
                            : element(value.get(0)));
        }
        guess.put("description", "Seen in traffic, not documented: say what it is.");
        guess.put("x-dana-sensitive", true);
        return guess;
    }

    private static ObjectNode element(JsonNode value) {
        return JsonNodeFactory.instance.objectNode().put("type", value.isArray() ? "object" : type(value));
    }

    private static String type(JsonNode value) {
        if (value.isObject()) {
            return "object";
        }
        if (value.isArray()) {
            return "array";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string";
    }
}
