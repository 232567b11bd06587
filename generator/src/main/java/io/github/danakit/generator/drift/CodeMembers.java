package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.document.WireOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the answers of an operation carry code and message. The description has one example per code, named by it: the
 * code stands where the examples have it.
 */
final class CodeMembers {
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> messages = new HashMap<>();

    static CodeMembers of(WireOperation operation) {
        CodeMembers members = new CodeMembers();
        operation
                .answers()
                .forEach((http, answer) -> operation.answer(answer).ifPresent(body -> {
                    for (JsonNode row : answer.path("x-dana-codes")) {
                        String code = row.path("code").asText();
                        JsonNode example = operation
                                .document()
                                .resolve(body.examples().path(code))
                                .path("value");
                        members.look(example, "", code, row.path("message").asText());
                    }
                }));
        members.bySignature(operation);
        return members;
    }

    /** Signature schemes say it, too, for answers that are given before an operation is known. */
    private void bySignature(WireOperation operation) {
        JsonNode answer = operation
                .document()
                .root()
                .at("/components/securitySchemes/" + operation.signature() + "/x-dana-signing/answer");
        if (answer.has("code")) {
            codes.merge("/" + answer.path("code").asText().replace('.', '/'), 0, Integer::sum);
            messages.merge("/" + answer.path("message").asText().replace('.', '/'), 0, Integer::sum);
        }
    }

    private void look(JsonNode node, String pointer, String code, String message) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            if (member.getValue().isObject()) {
                look(member.getValue(), at, code, message);
            } else if (member.getValue().asText().equals(code)) {
                codes.merge(at, 1, Integer::sum);
            } else if (!message.isEmpty() && member.getValue().asText().equals(message)) {
                messages.merge(at, 1, Integer::sum);
            }
        }
    }

    /** The code in a body, if it has one. */
    Optional<String> code(JsonNode body) {
        return text(codes, body);
    }

    /** The message beside it. */
    Optional<String> message(JsonNode body) {
        return text(messages, body);
    }

    private static Optional<String> text(Map<String, Integer> places, JsonNode body) {
        List<String> byWeight = places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return byWeight.stream()
                .map(body::at)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
