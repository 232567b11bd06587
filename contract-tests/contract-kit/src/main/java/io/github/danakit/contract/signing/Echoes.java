package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.DanaOperation;
import java.io.IOException;
import java.util.List;

/**
 * Lets an answer repeat what its request said, as DANA's answers do: a documented answer speaks of a transaction of its
 * own, and a careful client would take it for the answer to another call.
 */
final class Echoes {
    private final ObjectMapper json = new ObjectMapper();
    private final DanaOperation operation;
    private final Scheme scheme;

    Echoes(DanaOperation operation) {
        this.operation = operation;
        this.scheme = new Scheme(operation.scheme());
    }

    /** The answer with those of its members set that repeat the request; it gets none that it has not. */
    JsonNode in(JsonNode answer, byte[] request) {
        JsonNode asked = content(parsed(request), "request");
        JsonNode whole = answer.deepCopy();
        JsonNode told = content(whole, "answer");
        operation.facts().path("echoes").properties().forEach(echo -> {
            JsonNode value = asked.at(pointer(echo.getValue().asText()));
            if (value.isValueNode() && !value.asText().isEmpty()) {
                set(told, echo.getKey(), value);
            }
        });
        return whole;
    }

    private static void set(JsonNode content, String member, JsonNode value) {
        List<String> path = List.of(member.split("\\."));
        JsonNode parent = content;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.path(step);
        }
        String name = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object && !object.path(name).asText().isEmpty()) {
            object.set(name, value);
        }
    }

    private JsonNode content(JsonNode message, String side) {
        return scheme.inEnvelope() ? message.path(scheme.part(side)).path(scheme.part("body")) : message;
    }

    private JsonNode parsed(byte[] request) {
        try {
            return json.readTree(request);
        } catch (IOException e) {
            return MissingNode.getInstance(); // a form: its answer goes to the payer's browser
        }
    }

    private static String pointer(String member) {
        return "/" + member.replace('.', '/');
    }
}
