package io.github.danakit.simulator.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One operation as the description tells it.
 *
 * @param id stable id, such as {@code payment-gateway.query-payment}
 * @param product product that the operation belongs to
 * @param kind {@code api} or {@code spi}
 * @param protocol {@code snap}, {@code open-api}, {@code nicepay} or {@code page}
 * @param method HTTP method in capitals
 * @param path path without the fragment that tells siblings apart
 * @param aliases older paths
 * @param node the operation's object
 * @param document the whole document, for what the object refers to
 */
public record OperationFacts(
        String id,
        String product,
        String kind,
        String protocol,
        String method,
        String path,
        List<String> aliases,
        JsonNode node,
        JsonNode document) {

    static Optional<OperationFacts> of(JsonNode document, String path, String method, JsonNode node) {
        JsonNode id = node.has("x-dana-ids") ? node.path("x-dana-ids").path(0) : node.path("x-dana-id");
        if (!id.isTextual()) {
            return Optional.empty();
        }
        JsonNode info = document.path("info");
        List<String> aliases = new ArrayList<>();
        node.path("x-dana-path-aliases").forEach(alias -> aliases.add(withoutFragment(alias.asText())));
        return Optional.of(new OperationFacts(
                id.asText(),
                info.path("x-dana-product").asText(),
                node.path("x-dana-kind").asText(),
                node.path("x-dana-protocol").asText(info.path("x-dana-protocol").asText()),
                method.toUpperCase(Locale.ROOT),
                withoutFragment(path),
                List.copyOf(aliases),
                node,
                document));
    }

    private static String withoutFragment(String path) {
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }

    /** The documented codes, in the order of the description. */
    public List<CodeFacts> codes() {
        List<CodeFacts> codes = new ArrayList<>();
        node.path("responses")
                .properties()
                .forEach(response -> response.getValue()
                        .path("x-dana-codes")
                        .forEach(row -> codes.add(CodeFacts.of(response.getKey(), row))));
        return codes;
    }

    /** A documented code by its text or, in the older protocol, by its name. */
    public Optional<CodeFacts> code(String codeOrName) {
        return codes().stream()
                .filter(row -> row.code().equals(codeOrName) || row.name().equals(codeOrName))
                .findFirst();
    }

    /** The code of the usual answer: the first that means success, else the first that is no failure. */
    public Optional<CodeFacts> usual() {
        List<CodeFacts> codes = codes();
        for (String outcome : List.of("SUCCESS", "PENDING")) {
            for (CodeFacts row : codes) {
                if (row.outcome().equals(outcome)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** The documented body of an answer, without the envelope that it may travel in. */
    public Optional<JsonNode> answerExample(CodeFacts code) {
        for (JsonNode media :
                node.path("responses").path(String.valueOf(code.http())).path("content")) {
            JsonNode value = media.path("examples").path(code.code()).path("value");
            if (!value.isMissingNode()) {
                return Optional.of(innerAnswer(value));
            }
        }
        return Optional.empty();
    }

    /** The documented request of this name ({@code minimal} or {@code full}), as it stands on the wire. */
    public Optional<JsonNode> requestExample(String name) {
        for (JsonNode media : node.path("requestBody").path("content")) {
            JsonNode value = media.path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** What a message says, without the envelope that it may travel in, or without its head once that is taken off. */
    public JsonNode innerRequest(JsonNode message) {
        JsonNode request = message.has("request") ? message.path("request") : message;
        JsonNode inner = request.has("head") ? request.path("body") : request.path("no body");
        return protocol.equals("open-api") && inner.isObject() ? inner : message;
    }

    /** What an answer says, without the envelope that it may travel in. */
    public JsonNode innerAnswer(JsonNode message) {
        JsonNode inner = message.path("response").path("body");
        return protocol.equals("open-api") && inner.isObject() ? inner : message;
    }

    /** Id, method and path. */
    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
