package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a request against its schema as DANA does. An empty optional member counts as absent, as DANA's own samples
 * send it. Mandatory members are demanded at the top only: below it DANA's own libraries leave out some that its pages
 * call mandatory.
 */
final class RequestRules {
    private final ObjectMapper json = new ObjectMapper();
    private final RequestSchemas schemas = new RequestSchemas();

    /** The code that refuses a request, or nothing when it is in order. */
    Optional<Code> refusal(Operation<?, ?> operation, byte[] body) {
        Optional<Schema> schema = schemas.of(operation.id());
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        JsonNode request = parse(body);
        prune(request);
        Optional<Code> wrong = Optional.empty();
        for (Error error : schema.get().validate(request)) {
            boolean missing = error.getKeyword().equals("required");
            boolean deep = error.getInstanceLocation().getNameCount() > 0;
            if (missing && !deep) {
                return Optional.of(code(operation, "02", "Invalid Mandatory Field " + error.getProperty()));
            }
            if (!missing && wrong.isEmpty()) {
                wrong = Optional.of(code(operation, "01", "Invalid Field Format " + member(error)));
            }
        }
        return wrong;
    }

    private static String member(Error error) {
        return error.getInstanceLocation()
                .toString()
                .replaceFirst("^[/$.]+", "")
                .replace('/', '.');
    }

    private static Code code(Operation<?, ?> operation, String caseCode, String message) {
        String text = "400" + operation.serviceCode() + caseCode;
        Code known = operation.codes().lookup(text, 400, message, false);
        return Code.of(text, 400, message, known.outcome(), known.action());
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prune(JsonNode node) {
        node.forEach(RequestRules::prune);
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            object.properties().forEach(member -> {
                if (isEmpty(member.getValue())) {
                    empty.add(member.getKey());
                }
            });
            object.remove(empty);
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value instanceof ObjectNode object && object.isEmpty()
                || value instanceof ArrayNode array && array.isEmpty();
    }
}
