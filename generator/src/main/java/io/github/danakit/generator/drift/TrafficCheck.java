package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.SchemaNode;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds recorded exchanges against the description, one after the other. */
final class TrafficCheck {
    private final Addresses addresses;
    private final AnswerCheck answers;
    private final Consumer<Sighting> found;
    private final Set<WireOperation> seen = new HashSet<>();
    private int matched;

    TrafficCheck(WireDescription description, Map<String, String> paths, Consumer<Sighting> found) {
        this.addresses = new Addresses(description.operations(), paths);
        this.answers = new AnswerCheck(found);
        this.found = found;
    }

    /** Operations that were called. */
    Set<WireOperation> seen() {
        return seen;
    }

    /** How many exchanges belong to an operation. */
    int matched() {
        return matched;
    }

    void check(Exchange exchange) {
        Optional<JsonNode> body = Bodies.read(exchange.request());
        JsonNode request = body.orElse(MissingNode.getInstance());
        Optional<WireOperation> operation = addresses.find(exchange, request);
        if (operation.isEmpty()) {
            operation = addresses.similar(exchange, request);
            operation.ifPresentOrElse(known -> moved(known, exchange), () -> unknown(exchange));
        }
        operation.ifPresent(known -> {
            matched++;
            seen.add(known);
            request(known, exchange, body);
            query(known, exchange);
            if (exchange.status() > 0) {
                answers.check(known, exchange);
            }
        });
    }

    private void moved(WireOperation operation, Exchange exchange) {
        JsonNode alias = TextNode.valueOf(exchange.path());
        boolean listed = operation.node().has("x-dana-path-aliases");
        ObjectNode first = JsonNodeFactory.instance.objectNode();
        first.putArray("x-dana-path-aliases").add(alias);
        Place place = operation.place();
        found.accept(new Sighting(
                DriftKind.CHANGED_PATH,
                operation.name(),
                "",
                "",
                exchange.method() + " " + exchange.path() + " came, described is " + operation.path(),
                "",
                place,
                new Sighting.Fix(listed ? place.below("x-dana-path-aliases") : place, listed ? alias : first, false)));
    }

    private void unknown(Exchange exchange) {
        String path = exchange.path().replaceAll("\\d{5,}", "…");
        found.accept(new Sighting(
                DriftKind.UNKNOWN_PATH,
                "",
                "",
                "",
                "no operation has " + exchange.method() + " " + path,
                "HTTP " + exchange.status(),
                null,
                null));
    }

    private void request(WireOperation operation, Exchange exchange, Optional<JsonNode> body) {
        Optional<WireOperation.Body> described = operation.request();
        if (described.isEmpty()) {
            return;
        }
        if (body.isEmpty()) {
            found.accept(new Sighting(
                    DriftKind.UNREADABLE_BODY,
                    operation.name(),
                    "request",
                    "",
                    "it is neither a JSON object nor a form",
                    exchange.request().length() + " characters",
                    operation.place().below("requestBody"),
                    null));
            return;
        }
        new MessageCheck(operation.name(), "request", found)
                .object(body.get(), described.get().schema(), "", false);
    }

    /** Parameters of the address, whose values are texts whatever they stand for. */
    private void query(WireOperation operation, Exchange exchange) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                JsonNode described = operation.document().resolve(parameter.path("schema"));
                boolean text = described.path("type").asText().equals("string");
                schema.withObjectProperty("properties")
                        .set(name, text ? described : JsonNodeFactory.instance.objectNode());
                if (parameter.path("required").asBoolean()) {
                    schema.withArrayProperty("required").add(name);
                }
            }
        }
        JsonNode values = Bodies.form(exchange.query());
        if (schema.has("properties") && values != null) {
            new MessageCheck(operation.name(), "query", found)
                    .object(values, new SchemaNode(operation.document(), "", schema), "", false);
        }
    }

    /** Operations that were not called, in the order of the description. */
    List<String> unseen(WireDescription description) {
        return description.operations().stream()
                .filter(operation -> !seen.contains(operation))
                .map(WireOperation::name)
                .toList();
    }
}
