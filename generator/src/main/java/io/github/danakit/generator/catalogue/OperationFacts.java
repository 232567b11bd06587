package io.github.danakit.generator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of an operation beside its messages and codes, in words. */
final class OperationFacts {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final JsonNode node;

    private OperationFacts(JsonNode node) {
        this.node = node;
    }

    static Map<String, String> of(WireOperation operation) {
        return new OperationFacts(operation.node()).collect(operation);
    }

    private Map<String, String> collect(WireOperation operation) {
        put("Also known as", String.join(", ", operation.ids().stream().skip(1).toList()));
        put("Older paths", String.join(", ", operation.aliases()));
        put(
                "Path",
                node.path("x-dana-path-owner").asText().equals("partner")
                        ? "registered by the partner; this one is customary"
                        : "");
        JsonNode variant = node.path("x-dana-variant");
        put(
                "Told from its siblings",
                variant.has("field")
                        ? "by " + variant.path("field").asText() + " = "
                                + variant.path("value").asText()
                        : "");
        put("Signature", signature(operation));
        put("Service code", text("x-dana-service-code"));
        put("Function", (text("x-dana-function") + " " + text("x-dana-version")).strip());
        put("Time-out", text("x-dana-timeout").isEmpty() ? "" : text("x-dana-timeout") + " seconds");
        put("Reference", text("x-dana-reference"));
        put("Idempotency", idempotency(node.path("x-dana-idempotency")));
        JsonNode noAnswer = node.path("x-dana-no-answer");
        put(
                "No answer",
                noAnswer.has("attempts")
                        ? noAnswer.path("attempts").asText() + " attempts, then "
                                + noAnswer.path("outcome").asText()
                        : "");
        return facts;
    }

    private static String signature(WireOperation operation) {
        String scheme = operation.signature();
        return scheme.isEmpty()
                ? "none"
                : operation
                        .document()
                        .root()
                        .at("/components/securitySchemes/" + scheme + "/x-dana-signature")
                        .asText(scheme);
    }

    private static String idempotency(JsonNode rule) {
        if (!rule.has("key")) {
            return "";
        }
        List<String> key = new ArrayList<>();
        rule.path("key").forEach(field -> key.add(field.asText()));
        return "by " + String.join(" and ", key)
                + (rule.has("same")
                        ? "; the same content again: " + rule.path("same").asText()
                        : "")
                + (rule.has("different")
                        ? "; other content: " + rule.path("different").asText()
                        : "");
    }

    private String text(String key) {
        return node.path(key).asText("");
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }
}
