package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** One schema with all that it refers to, in whatever document, as a document of its own for a validator. */
final class SchemaBundle {
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> names = new HashMap<>();
    private final Deque<Spot> open = new ArrayDeque<>();

    private SchemaBundle() {}

    static ObjectNode of(Spot schema) {
        SchemaBundle bundle = new SchemaBundle();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (bundle.copy(schema) instanceof ObjectNode copy) {
            root.setAll(copy);
        }
        while (!bundle.open.isEmpty()) {
            Spot target = bundle.open.pop();
            bundle.components.set(bundle.name(target), bundle.copy(target));
        }
        root.putObject("components").set("schemas", bundle.components);
        return root;
    }

    /** A copy without our own words, of which a validator has no use. */
    private JsonNode copy(Spot spot) {
        if (spot.isReference()) {
            Spot target = spot.target();
            if (!names.containsKey(id(target))) {
                open.push(target);
            }
            return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name(target));
        }
        if (spot.node().isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            spot.children().stream()
                    .filter(child -> !child.key().startsWith("x-"))
                    .forEach(child -> copy.set(child.key(), copy(child)));
            return copy;
        }
        if (spot.node().isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            spot.children().forEach(child -> copy.add(copy(child)));
            return copy;
        }
        return spot.node();
    }

    private String name(Spot target) {
        return names.computeIfAbsent(id(target), id -> "s" + names.size());
    }

    private static String id(Spot target) {
        return target.document().name() + "#" + target.pointer();
    }
}
