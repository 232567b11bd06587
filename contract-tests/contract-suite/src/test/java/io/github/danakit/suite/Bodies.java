package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.DanaOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a user of generated code sees of a body: without envelope, and fields rather than an encoded form. */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** The bytes that a codec reads; {@code side} is {@code request} or {@code answer}. */
    static byte[] inner(DanaOperation operation, JsonNode body, String side) {
        JsonNode envelope = operation.scheme().path("envelope");
        JsonNode inner = envelope.isMissingNode()
                ? body
                : body.path(envelope.path(side).asText())
                        .path(envelope.path("body").asText());
        return (inner.isTextual() ? fields(inner.asText()) : inner).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The head of a request in an envelope. */
    static JsonNode head(DanaOperation operation, JsonNode body) {
        JsonNode envelope = operation.scheme().path("envelope");
        return body.path(envelope.path("request").asText())
                .path(envelope.path("head").asText());
    }

    /** The same without empty texts, objects and lists. */
    static JsonNode withoutEmpty(JsonNode body) {
        if (body instanceof ArrayNode list) {
            ArrayNode lean = JSON.createArrayNode();
            list.forEach(element -> lean.add(withoutEmpty(element)));
            return lean;
        }
        if (!(body instanceof ObjectNode object)) {
            return body;
        }
        ObjectNode lean = JSON.createObjectNode();
        object.properties().forEach(member -> {
            JsonNode value = withoutEmpty(member.getValue());
            boolean empty = value.isContainerNode() && value.isEmpty()
                    || value.isTextual() && value.asText().isEmpty();
            if (!empty) {
                lean.set(member.getKey(), value);
            }
        });
        return lean;
    }

    private static JsonNode fields(String form) {
        ObjectNode fields = JSON.createObjectNode();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
