package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes another message of one: well-formed still, but one text is another. */
final class Tampering {
    private Tampering() {}

    static ObjectNode of(@Nullable JsonNode body) {
        ObjectNode changed =
                body instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : changed.properties()) {
            if (member.getValue().isTextual()) {
                String text = member.getValue().asText();
                return changed.put(member.getKey(), text.endsWith("0") ? text + "1" : text + "0");
            }
        }
        return changed.put("added", "later");
    }
}
