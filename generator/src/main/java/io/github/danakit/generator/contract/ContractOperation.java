package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operation of a document, with what its contract needs. */
record ContractOperation(ContractDocument document, String fullPath, String verb, JsonNode node) {

    /** A documented code, the HTTP status that it comes with, and the response that lists it. */
    record Answer(String code, int http, JsonNode row, JsonNode response) {
        boolean good() {
            return http < 300 && row.path("outcome").asText().equals("SUCCESS");
        }
    }

    /** DANA's id; where one operation serves several ids, the first of them. */
    String id() {
        return node.has("x-dana-id")
                ? node.path("x-dana-id").asText()
                : node.path("x-dana-ids")
                        .path(0)
                        .asText(document.product() + "."
                                + kebab(node.path("operationId").asText()));
    }

    /** The name in descriptions of interactions: the id without the product. */
    String name() {
        return id().substring(id().indexOf('.') + 1);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    /** The path on the wire: a fragment only tells siblings apart. */
    String path() {
        return fullPath.replaceFirst("#.*", "");
    }

    /** Name of the security scheme, empty for an unsigned message. */
    String scheme() {
        JsonNode security =
                node.has("security") ? node.path("security") : document.root().path("security");
        var names = security.path(0).fieldNames();
        return names.hasNext() ? names.next() : "";
    }

    JsonNode signing() {
        return document.scheme(scheme()).path("x-dana-signing");
    }

    String mediaType() {
        var types = node.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }

    JsonNode requestMedia() {
        return node.path("requestBody").path("content").path(mediaType());
    }

    /** Parameters in one place of the message ({@code header} or {@code query}). */
    List<JsonNode> parameters(String in) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            JsonNode resolved = document.resolve(parameter);
            if (resolved.path("in").asText().equals(in)) {
                found.add(resolved);
            }
        }
        return found;
    }

    /**
     * Documented codes in the order of the description. An operation that answers with a status alone has that in place
     * of a code; of one that is known by name only, or whose answer no source shows, nothing can be promised.
     */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        node.path("responses").properties().forEach(response -> {
            for (JsonNode row : response.getValue().path("x-dana-codes")) {
                answers.add(new Answer(
                        row.path("code").asText(), Integer.parseInt(response.getKey()), row, response.getValue()));
            }
        });
        if (answers.isEmpty() && !node.path("x-dana-status").asText().equals("seed-only")) {
            node.path("responses").properties().stream()
                    .filter(response -> !response.getValue().has("content"))
                    .forEach(response -> answers.add(new Answer(
                            response.getKey(),
                            Integer.parseInt(response.getKey()),
                            MissingNode.getInstance(),
                            response.getValue())));
        }
        return answers;
    }

    /** The code of an ordinary good answer: what a server says that nothing was set up for. */
    Answer success() {
        List<Answer> answers = answers();
        return answers.stream().filter(Answer::good).findFirst().orElse(answers.get(0));
    }

    /** Fields of the answer that repeat what the request said, with the fields of the request. */
    ObjectNode echoes() {
        ObjectNode echoes = JsonNodeFactory.instance.objectNode();
        String reference = node.path("x-dana-reference").asText();
        if (!reference.isEmpty()) {
            echoes.put(reference, reference);
        }
        node.path("x-dana-echoes").properties().forEach(echo -> echoes.set(echo.getKey(), echo.getValue()));
        return echoes;
    }

    /** The only media type of a response, and its content; missing when the answer has no body. */
    static Map.Entry<String, JsonNode> media(JsonNode response) {
        var content = response.path("content").properties().iterator();
        return content.hasNext() ? content.next() : Map.entry("", MissingNode.getInstance());
    }

    /** Value of a member that tells this operation from its siblings on the same path, by dotted name. */
    boolean tellsSiblingsApart(String member) {
        return node.path("x-dana-variant").path("field").asText().equals(member);
    }
}
