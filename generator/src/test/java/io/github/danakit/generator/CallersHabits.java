package io.github.danakit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.Examples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns a full example into messages as real callers write them: nothing said in many ways, and members nobody knows.
 */
final class CallersHabits {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, JsonNode> NOTHING = new TreeMap<>(Map.of(
            "empty text", NODES.textNode(""),
            "{}", NODES.objectNode(),
            "null", NODES.nullNode(),
            "[]", NODES.arrayNode()));

    private final Example example;
    private final Map<String, JsonNode> messages = new LinkedHashMap<>();

    private CallersHabits(Example example) {
        this.example = example;
    }

    /** The messages, each with a few words that tell it from the others. */
    static Map<String, JsonNode> of(Example example) {
        CallersHabits habits = new CallersHabits(example);
        habits.messages.put("as documented", example.full());
        habits.object(example.schema(), List.of());
        return habits.messages;
    }

    private void object(JsonNode schema, List<Object> path) {
        JsonNode type = example.resolve(schema);
        ObjectNode strange = example.full().deepCopy();
        ((ObjectNode) at(strange, path))
                .put("memberOfTomorrow", "x")
                .set("partOfTomorrow", NODES.objectNode().put("a", 1));
        messages.put("unknown members in " + path, strange);
        List<String> required = new ArrayList<>();
        type.path("required").forEach(name -> required.add(name.asText()));
        at(example.full(), path).properties().forEach(member -> {
            JsonNode part = type.path("properties").path(member.getKey());
            if (!required.contains(member.getKey()) && !part.isMissingNode()) {
                NOTHING.forEach((word, value) -> replace(path, member.getKey(), word, value));
            }
            descend(part, member.getValue(), with(path, member.getKey()));
        });
    }

    private void replace(List<Object> path, String name, String word, JsonNode value) {
        ObjectNode message = example.full().deepCopy();
        ((ObjectNode) at(message, path)).set(name, value);
        // Where the example itself says nothing in this way, the message would be a replay of the documented one.
        if (!message.equals(example.full())) {
            messages.put(word + " for " + with(path, name), message);
        }
    }

    private void descend(JsonNode schema, JsonNode value, List<Object> path) {
        if (value.isObject() && example.resolve(schema).has("properties")) {
            object(schema, path);
        } else if (value instanceof ArrayNode list && !list.isEmpty()) {
            descend(example.resolve(schema).path("items"), list.get(0), with(path, 0));
        }
    }

    private static JsonNode at(JsonNode root, List<Object> path) {
        JsonNode node = root;
        for (Object step : path) {
            node = step instanceof Integer index ? node.get(index) : node.get((String) step);
        }
        return node;
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
