package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a Pact of version 4 together with what the index knows about its operations. */
final class ContractReader {
    private final JsonNode entry;
    private final JsonNode schemes;
    private final Function<String, JsonNode> files;

    ContractReader(JsonNode entry, JsonNode schemes, Function<String, JsonNode> files) {
        this.entry = entry;
        this.schemes = schemes;
        this.files = files;
    }

    Contract read() {
        Map<String, DanaOperation> operations = new HashMap<>();
        for (JsonNode operation : entry.path("operations")) {
            operations.put(operation.path("id").asText(), operation(operation));
        }
        List<Interaction> interactions = new ArrayList<>();
        for (JsonNode node : files.apply(entry.path("v4").asText()).path("interactions")) {
            interactions.add(interaction(node, operations));
        }
        return new Contract(
                entry.path("product").asText(),
                entry.path("direction").asText(),
                List.copyOf(interactions),
                new BodySchemas(files.apply(entry.path("schemas").asText())),
                files.apply(entry.path("examples").asText()));
    }

    private DanaOperation operation(JsonNode node) {
        List<DanaCode> codes = new ArrayList<>();
        node.path("codes").forEach(code -> codes.add(code(code)));
        String scheme = node.path("scheme").asText();
        return new DanaOperation(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("method").asText(),
                node.path("path").asText(),
                scheme.isEmpty() ? MissingNode.getInstance() : schemes.path(scheme),
                scheme,
                node,
                node.path("place").asText(),
                List.copyOf(codes));
    }

    private static DanaCode code(JsonNode node) {
        return new DanaCode(
                node.path("code").asText(),
                node.path("http").asInt(),
                node.path("message").asText(),
                node.path("outcome").asText(),
                node.path("action").asText(),
                node.path("transaction").asText(),
                node.path("meaning").asText(),
                node.path("answer").asText(),
                node.path("place").asText());
    }

    private static Interaction interaction(JsonNode node, Map<String, DanaOperation> operations) {
        JsonNode state = node.path("providerStates").path(0);
        Map<String, String> parameters = new LinkedHashMap<>();
        state.path("params")
                .properties()
                .forEach(one -> parameters.put(one.getKey(), one.getValue().asText()));
        DanaOperation operation = operations.get(parameters.getOrDefault("operation", ""));
        if (operation == null) {
            throw new ContractException(
                    "DANA-PACT-003",
                    "the interaction '" + node.path("description").asText()
                            + "' names no operation. Write the contracts with dana:pacts.");
        }
        return new Interaction(
                operation,
                node.path("description").asText(),
                state.path("name").asText(),
                Map.copyOf(parameters),
                message(node.path("request")),
                message(node.path("response")));
    }

    private static PactMessage message(JsonNode node) {
        Map<String, String> headers = new LinkedHashMap<>();
        node.path("headers").properties().forEach(header -> headers.put(header.getKey(), first(header.getValue())));
        Map<String, String> query = new LinkedHashMap<>();
        node.path("query").properties().forEach(one -> query.put(one.getKey(), first(one.getValue())));
        @Nullable
        JsonNode body = node.path("body").has("content") ? node.path("body").path("content") : null;
        return new PactMessage(
                node.path("method").asText(),
                node.path("path").asText(),
                query,
                node.path("status").asInt(),
                headers,
                node.path("body").path("contentType").asText(),
                body,
                new MatchingRules(node.path("matchingRules")));
    }

    private static String first(JsonNode value) {
        return value.isArray() ? value.path(0).asText() : value.asText();
    }
}
