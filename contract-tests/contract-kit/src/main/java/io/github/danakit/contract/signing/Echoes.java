package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.DanaOperation;
import java.util.List;

/**
 * Lets an answer repeat what its request said, as DANA's answers do: a documented answer speaks of a transaction of its
 * own, and a careful client would take it for the answer to another call.
 */
final class Echoes {
    private final DanaOperation operation;
    private final Scheme scheme;

    Echoes(DanaOperation operation) {
        this.operation = operation;
        this.scheme = new Scheme(operation.scheme());
    }

    /** The answer with those of its members set that repeat the request; it gets none that it has not. */
    JsonNode in(JsonNode answer, JsonNode request) {
        return in(answer, request, "");
    }

    /** The same as if another transaction had been asked for. */
    JsonNode ofAnother(JsonNode answer, JsonNode request) {
        return in(answer, request, "0");
    }

    /** Whether the answer repeats anything of the request. */
    boolean any(JsonNode answer, JsonNode request) {
        return !in(answer, request).equals(ofAnother(answer, request));
    }

    private JsonNode in(JsonNode answer, JsonNode request, String addition) {
        JsonNode asked = content(request, "request");
        JsonNode whole = answer.deepCopy();
        JsonNode told = content(whole, "answer");
        operation.facts().path("echoes").properties().forEach(echo -> {
            String value =
                    asked.at("/" + echo.getValue().asText().replace('.', '/')).asText();
            if (!value.isEmpty()) {
                set(told, echo.getKey(), value + addition);
            }
        });
        return whole;
    }

    private static void set(JsonNode content, String member, String value) {
        List<String> path = List.of(member.split("\\."));
        JsonNode parent = content;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.path(step);
        }
        String name = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object
                && object.path(name).isTextual()
                && !object.path(name).asText().isEmpty()) {
            object.put(name, value);
        }
    }

    private JsonNode content(JsonNode message, String side) {
        return scheme.inEnvelope() ? message.path(scheme.part(side)).path(scheme.part("body")) : message;
    }
}
