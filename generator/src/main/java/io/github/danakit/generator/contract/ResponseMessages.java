package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Answers of an operation: the code exactly, of the rest what every answer has, by its type. */
final class ResponseMessages {
    private final ContractOperation operation;

    ResponseMessages(ContractOperation operation) {
        this.operation = operation;
    }

    ContractMessage of(ContractOperation.Answer answer) {
        Rules rules = new Rules();
        Map<String, String> headers = headers(answer.response(), rules);
        Map.Entry<String, JsonNode> media = ContractOperation.media(answer.response());
        JsonNode example = media.getValue().path("examples").path(answer.code()).path("value");
        if (example.isMissingNode()) {
            return new ContractMessage("", "", Map.of(), answer.http(), Map.of(), "", null, rules);
        }
        Set<String> exact = Set.of(told(example, answer));
        JsonNode schema = media.getValue().path("schema");
        JsonNode body = new RequiredOnly(operation.document(), exact).of(schema, example);
        new BodyRules(operation, exact, true, rules).add(schema, body);
        headers.put("Content-Type", media.getKey());
        rules.header("Content-Type", RequestMessages.contentType(media.getKey()));
        return new ContractMessage("", "", Map.of(), answer.http(), headers, media.getKey(), body, rules);
    }

    /** The answer to a message that reaches no handler, as the security scheme words it. */
    ContractMessage refusal(String reason, boolean strict) {
        return new RefusalMessage(operation).of(reason, strict);
    }

    private Map<String, String> headers(JsonNode response, Rules rules) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.path("headers").properties().forEach(header -> {
            JsonNode resolved = operation.document().resolve(header.getValue());
            if (resolved.path("required").asBoolean()) {
                headers.put(header.getKey(), resolved.path("example").asText());
                rules.header(
                        header.getKey(), Rules.regex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$"));
            }
        });
        return headers;
    }

    /** The text by which the answer tells its code: the code itself, or DANA's name of it. */
    private static String told(JsonNode example, ContractOperation.Answer answer) {
        return contains(example, answer.code()) || !answer.row().has("name")
                ? answer.code()
                : answer.row().path("name").asText();
    }

    private static boolean contains(JsonNode node, String text) {
        if (node.isContainerNode()) {
            for (JsonNode inner : node) {
                if (contains(inner, text)) {
                    return true;
                }
            }
            return false;
        }
        return node.isTextual() && node.asText().equals(text);
    }
}
