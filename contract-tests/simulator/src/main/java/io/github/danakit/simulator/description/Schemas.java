package io.github.danakit.simulator.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.danakit.simulator.world.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Schemas of requests and answers, without envelopes. Compiled on first use: a run asks about few operations. */
public final class Schemas {
    private final Lazy<SchemaRegistry> registry = new Lazy<>(() -> SchemaRegistry.withDialect(Dialects.getOpenApi30()));
    private final Map<String, Optional<Schema>> compiled = new ConcurrentHashMap<>();
    private final Map<String, Schema> roots = new ConcurrentHashMap<>();
    private final Map<String, Schema> byName = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> components = new ConcurrentHashMap<>();

    /** An empty cache of schemas. */
    public Schemas() {}

    /** The schema of what callers send. */
    public Optional<Schema> request(OperationFacts operation) {
        return compiled.computeIfAbsent(
                operation.id(), id -> compile(operation, operation.node().path("requestBody"), "request"));
    }

    /** The schema of an answer with this HTTP status; empty when none is documented. */
    public Optional<Schema> answer(OperationFacts operation, int http) {
        JsonNode response = operation.node().path("responses").path(String.valueOf(http));
        return compiled.computeIfAbsent(operation.id() + " " + http, id -> compile(operation, response, "response"));
    }

    private Optional<Schema> compile(OperationFacts operation, JsonNode message, String envelope) {
        JsonNode content = message.path("content");
        if (!content.elements().hasNext()) {
            return Optional.empty();
        }
        JsonNode schema = content.elements().next().path("schema");
        JsonNode inner = operation.protocol().equals("open-api") ? unwrap(operation, schema, envelope) : schema;
        return inner instanceof ObjectNode object ? Optional.of(shared(operation, object)) : Optional.empty();
    }

    /** Schemas that stand under a name are compiled once per document, and so is whatever they refer to. */
    private Schema shared(OperationFacts operation, ObjectNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? alone(operation, schema)
                : byName.computeIfAbsent(
                        document(operation) + reference,
                        unknown -> roots.computeIfAbsent(
                                        document(operation),
                                        name -> registry.get().getSchema(root(operation)))
                                .getSubSchema(SchemaLocation.Fragment.of(reference)));
    }

    private Schema alone(OperationFacts operation, ObjectNode schema) {
        ObjectNode whole = schema.deepCopy();
        withoutExtensions(whole);
        whole.setAll(root(operation));
        return registry.get().getSchema(whole);
    }

    private ObjectNode root(OperationFacts operation) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("components").set("schemas", components(operation));
        return root;
    }

    /** From the envelope to the body in it; a message that travels without one is taken as it is. */
    private static JsonNode unwrap(OperationFacts operation, JsonNode schema, String envelope) {
        JsonNode message =
                resolve(operation, resolve(operation, schema).path("properties").path(envelope));
        JsonNode body = message.path("properties").path("body");
        return body.isObject() ? body : schema;
    }

    private static JsonNode resolve(OperationFacts operation, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#") ? operation.document().at(reference.substring(1)) : schema;
    }

    private JsonNode components(OperationFacts operation) {
        return components.computeIfAbsent(document(operation), unknown -> {
            JsonNode schemas = operation.document().at("/components/schemas").deepCopy();
            withoutExtensions(schemas);
            return schemas;
        });
    }

    private static String document(OperationFacts operation) {
        return operation.kind() + "/" + operation.product();
    }

    /** A validator has no use for our own words. */
    private static void withoutExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> own = new ArrayList<>();
            object.fieldNames().forEachRemaining(name -> {
                if (name.startsWith("x-")) {
                    own.add(name);
                }
            });
            object.remove(own);
        }
        node.forEach(Schemas::withoutExtensions);
    }
}
