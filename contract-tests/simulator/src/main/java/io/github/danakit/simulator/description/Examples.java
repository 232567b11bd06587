package io.github.danakit.simulator.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers from the description's examples, in which values of the request stand where the names are the same. */
public final class Examples {

    private Examples() {}

    /** The documented answer with this code, speaking of what this request speaks of; empty when none is documented. */
    public static Optional<JsonNode> answer(OperationFacts operation, CodeFacts code, JsonNode request) {
        return operation.answerExample(code).map(example -> echo(example, request));
    }

    private static JsonNode echo(JsonNode example, JsonNode request) {
        JsonNode answer = example.deepCopy();
        if (answer instanceof ObjectNode object) {
            Map<String, JsonNode> same = new LinkedHashMap<>();
            object.properties().forEach(member -> {
                JsonNode sent = request.path(member.getKey());
                if (fits(member.getValue(), sent)) {
                    same.put(member.getKey(), sent);
                } else if (member.getValue().isObject() && sent.isObject()) {
                    same.put(member.getKey(), echo(member.getValue(), sent));
                }
            });
            object.setAll(same);
        }
        return answer;
    }

    /** Values take each other's place, and so do objects of the very same members, such as amounts. */
    private static boolean fits(JsonNode documented, JsonNode sent) {
        if (documented.isObject() && sent.isObject()) {
            return documented.size() == sent.size()
                    && documented.properties().stream().allMatch(member -> sent.has(member.getKey()))
                    && documented.properties().stream()
                            .allMatch(member -> member.getValue().isValueNode());
        }
        return documented.isValueNode()
                && documented.getNodeType() == sent.getNodeType()
                && !sent.asText().isEmpty();
    }
}
