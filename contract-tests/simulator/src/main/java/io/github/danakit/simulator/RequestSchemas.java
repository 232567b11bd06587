package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Schemas of requests by operation id, taken from the description on the class path. */
final class RequestSchemas {
    private final ObjectMapper json = new ObjectMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
    private final Map<String, ObjectNode> roots = new HashMap<>();
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    RequestSchemas() {
        for (JsonNode document : read("documents.json")) {
            add(read(document.path("bundle").asText()));
        }
    }

    private void add(JsonNode document) {
        JsonNode schemas = document.at("/components/schemas");
        withoutExtensions(schemas);
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                JsonNode content = operation.path("requestBody").path("content");
                JsonNode media =
                        content.elements().hasNext() ? content.elements().next() : content;
                if (operation.has("x-dana-id") && media.has("schema")) {
                    ObjectNode root = media.get("schema").deepCopy();
                    root.putObject("components").set("schemas", schemas);
                    roots.put(operation.get("x-dana-id").asText(), root);
                }
            }
        }
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
        node.forEach(RequestSchemas::withoutExtensions);
    }

    private JsonNode read(String name) {
        try (InputStream in = RequestSchemas.class.getClassLoader().getResourceAsStream("dana/" + name)) {
            if (in == null) {
                throw new IOException("dana/" + name + " is not on the class path");
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled on first use: a run asks about few of the operations. */
    Optional<Schema> of(String operationId) {
        ObjectNode root = roots.get(operationId);
        return root == null
                ? Optional.empty()
                : Optional.of(compiled.computeIfAbsent(operationId, id -> registry.getSchema(root)));
    }
}
