package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Requests of an operation, one per example. Signatures in them are placeholders: a test signs with a key of its own.
 */
final class RequestMessages {
    private static final String PLACEHOLDER = "c2lnbmVkIGJ5IHRoZSB0ZXN0";

    private final ContractOperation operation;

    RequestMessages(ContractOperation operation) {
        this.operation = operation;
    }

    /** Requests by the name of their example, the smallest first; equal examples count once. */
    Map<String, ContractMessage> byExample() {
        Map<String, ContractMessage> messages = new LinkedHashMap<>();
        Map<JsonNode, String> known = new LinkedHashMap<>();
        examples().forEach((name, body) -> {
            if (known.putIfAbsent(body, name) == null) {
                messages.put(name, of(body, name.equals("full")));
            }
        });
        return messages;
    }

    /** Bodies by name; an operation without a body has its parameters instead. */
    private Map<String, JsonNode> examples() {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        JsonNode media = operation.requestMedia();
        if (media.path("examples").has("minimal")) {
            examples.put("minimal", media.at("/examples/minimal/value"));
        }
        media.path("examples")
                .properties()
                .forEach(example -> examples.putIfAbsent(
                        example.getKey(), example.getValue().path("value")));
        if (media.isMissingNode()) {
            examples.put("minimal", JsonNodeFactory.instance.objectNode());
            if (operation.parameters("query").stream()
                    .anyMatch(one -> !one.path("required").asBoolean())) {
                examples.put("full", JsonNodeFactory.instance.objectNode().put("query", "full"));
            }
        }
        return examples;
    }

    private ContractMessage of(JsonNode body, boolean full) {
        Rules rules = new Rules();
        Map<String, String> headers = headers(rules);
        Map<String, String> query = query(full, rules);
        boolean hasBody = !operation.mediaType().isEmpty();
        if (hasBody) {
            headers.put("Content-Type", operation.mediaType());
            rules.header("Content-Type", contentType(operation.mediaType()));
            new BodyRules(operation, Set.of(), false, rules)
                    .add(operation.requestMedia().path("schema"), body);
        }
        return new ContractMessage(
                operation.method(),
                operation.path(),
                query,
                0,
                headers,
                operation.mediaType(),
                hasBody ? body : null,
                rules);
    }

    private Map<String, String> headers(Rules rules) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (JsonNode parameter : operation.parameters("header")) {
            if (parameter.path("required").asBoolean()) {
                headers.put(parameter.path("name").asText(), example(parameter));
                rules.header(parameter.path("name").asText(), matcher(parameter));
            }
        }
        operation.signing().path("headers").properties().forEach(header -> {
            if (header.getValue().asText().equals("{signature}")) {
                headers.put(header.getKey(), PLACEHOLDER);
                rules.header(header.getKey(), Rules.regex("^[A-Za-z0-9+/]+={0,2}$"));
            }
        });
        return headers;
    }

    private Map<String, String> query(boolean full, Rules rules) {
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.parameters("query")) {
            if (full || parameter.path("required").asBoolean()) {
                query.put(parameter.path("name").asText(), example(parameter));
                rules.query(parameter.path("name").asText(), matcher(parameter));
            }
        }
        return query;
    }

    private static String example(JsonNode parameter) {
        return parameter.path("example").asText();
    }

    private static ObjectNode matcher(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        if (schema.path("format").asText().equals("date-time")) {
            return Rules.regex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$");
        }
        return Rules.regex(schema.has("pattern") ? schema.path("pattern").asText() : "^.+$");
    }

    /** Some senders add the charset. */
    static ObjectNode contentType(String mediaType) {
        return Rules.regex("^" + mediaType.replace("+", "\\+").replace(".", "\\.") + "(;.*)?$");
    }
}
