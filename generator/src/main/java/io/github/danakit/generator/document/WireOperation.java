package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.description.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An operation as a document has it.
 *
 * @param document where it stands
 * @param key path with the fragment that tells siblings apart
 * @param method method as the document writes it
 * @param node what it says
 */
public record WireOperation(WireDocument document, String key, String method, JsonNode node) {

    /** Two are the same that stand at the same place; to compare all that they say would take long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WireOperation operation && operation.place().equals(place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(document.file(), key, method);
    }

    /** DANA's name in lower camel case. */
    public String operationId() {
        return node.path("operationId").asText();
    }

    /** Product and name, unlike those of every other operation. */
    public String name() {
        return document.product() + "/" + operationId();
    }

    /** Its stable ids, its own first. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (node.has("x-dana-id")) {
            ids.add(node.path("x-dana-id").asText());
        }
        node.path("x-dana-ids").forEach(id -> {
            if (!ids.contains(id.asText())) {
                ids.add(id.asText());
            }
        });
        return ids;
    }

    /** Whether the partner is the caller. */
    public boolean isApi() {
        return !node.path("x-dana-kind").asText().equals("spi");
    }

    /** Path as it is sent. */
    public String path() {
        return key.replaceFirst("#.*", "");
    }

    /** Method as it is sent. */
    public String httpMethod() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** Older paths. */
    public List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        node.path("x-dana-path-aliases").forEach(alias -> aliases.add(alias.asText()));
        return aliases;
    }

    /** Protocol of its own, or that of its document. */
    public String protocol() {
        return node.path("x-dana-protocol")
                .asText(document.root().at("/info/x-dana-protocol").asText());
    }

    /** Name of its signature scheme, or empty. */
    public String signature() {
        JsonNode security =
                node.has("security") ? node.path("security") : document.root().path("security");
        return security.isEmpty() || security.get(0).isEmpty()
                ? ""
                : security.get(0).fieldNames().next();
    }

    /** Headers and query parameters. */
    public List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(document.resolve(parameter)));
        return parameters;
    }

    /** The body that is sent, by its media type. */
    public Optional<Body> request() {
        return Body.of(document, document.resolve(node.path("requestBody")));
    }

    /** What can be answered, by HTTP status as the document writes it. */
    public Map<String, JsonNode> answers() {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> answer : node.path("responses").properties()) {
            answers.put(answer.getKey(), document.resolve(answer.getValue()));
        }
        return answers;
    }

    /** The body of one of the answers. */
    public Optional<Body> answer(JsonNode answer) {
        return Body.of(document, answer);
    }

    /** Where it stands. */
    public Place place() {
        return new Place(document.file(), List.of("paths", key, method));
    }

    /**
     * A body.
     *
     * @param mediaType its form
     * @param schema what it holds
     * @param examples examples by name
     */
    public record Body(String mediaType, SchemaNode schema, JsonNode examples) {
        private static Optional<Body> of(WireDocument document, JsonNode owner) {
            for (Map.Entry<String, JsonNode> media : owner.path("content").properties()) {
                JsonNode content = media.getValue();
                return Optional.of(new Body(
                        media.getKey(), SchemaNode.of(document, content.path("schema")), content.path("examples")));
            }
            return Optional.empty();
        }
    }
}
