package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers to messages that reach no handler. */
final class RefusalMessage {
    private final ContractOperation operation;
    private final JsonNode signing;

    RefusalMessage(ContractOperation operation) {
        this.operation = operation;
        this.signing = operation.signing();
    }

    /**
     * A refusal.
     *
     * @param strict whether it is exactly this one: a server may tell an unproven message why it is refused, or just
     *     that it is
     */
    ContractMessage of(String reason, boolean strict) {
        JsonNode row = signing.path("refusals").path(reason);
        Rules rules = new Rules();
        int http = row.path("http").asInt(401);
        if (http >= 400 && !strict || row.isMissingNode()) {
            rules.anyClientError();
        }
        String member = signing.at("/answer/code").asText();
        if (row.isMissingNode() || member.equals("{http}")) {
            return new ContractMessage("", "", Map.of(), http, Map.of(), "", null, rules);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        rules.body(put(body, member, code(reason)), strict ? Rules.equality() : anyRefusal());
        rules.body(
                put(
                        body,
                        signing.at("/answer/message").asText(),
                        row.path("message").asText()),
                Rules.type());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        rules.header("Content-Type", RequestMessages.contentType("application/json"));
        return new ContractMessage("", "", Map.of(), http, headers, "application/json", body, rules);
    }

    private String code(String reason) {
        String service = operation.node().path("x-dana-service-code").asText();
        return signing.path("refusals").path(reason).path("code").asText().replace("{service}", service);
    }

    private ObjectNode anyRefusal() {
        return Rules.regex(Stream.of("unauthorized", "missing", "malformed")
                .map(this::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .collect(Collectors.joining("|", "^(", ")$")));
    }

    /** Puts a text where the answer has it, within an envelope if there is one, and tells the path. */
    private String put(ObjectNode root, String member, String text) {
        JsonNode envelope = signing.path("envelope");
        String inner = envelope.isMissingNode()
                ? member
                : envelope.path("answer").asText() + "." + envelope.path("body").asText() + "." + member;
        String[] names = inner.split("\\.");
        ObjectNode node = root;
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObjectProperty(names[i]);
        }
        node.put(names[names.length - 1], text);
        return "$." + inner;
    }
}
