package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.document.WireDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document without what people read in it. No emitted name depends on that, and it is most of a document: names are
 * found faster without it.
 */
final class Wordless {
    private static final Set<String> WORDS = Set.of("description", "summary", "meaning");
    private static final Set<String> EXAMPLES = Set.of("example", "examples");
    private static final List<String> NAMING = List.of("x-dana-product", "x-dana-protocol");

    private Wordless() {}

    /** A copy; servers keep their descriptions, which name environments. */
    static ObjectNode of(WireDocument document) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : document.root().properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "paths", "components" -> copy.set(member.getKey(), stripped(value, false));
                case "info" -> {
                    ObjectNode info = copy.putObject("info");
                    NAMING.stream().filter(value::has).forEach(name -> info.set(name, value.get(name)));
                }
                default -> copy.set(member.getKey(), value);
            }
        }
        return copy;
    }

    /** A node without words; below {@code properties} every key is the name of a field, whatever it reads. */
    private static JsonNode stripped(JsonNode node, boolean fields) {
        if (node instanceof ArrayNode rows) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(rows.size());
            rows.forEach(row -> copy.add(stripped(row, false)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            if (fields || !isWords(member.getKey(), member.getValue())) {
                copy.set(
                        member.getKey(),
                        stripped(member.getValue(), !fields && member.getKey().equals("properties")));
            }
        });
        return copy;
    }

    private static boolean isWords(String key, JsonNode value) {
        return EXAMPLES.contains(key) || WORDS.contains(key) && value.isTextual();
    }
}
