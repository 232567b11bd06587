package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The description's schemas of bodies; each is compiled when it is first asked for. */
public final class BodySchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final JsonNode schemas;

    BodySchemas(JsonNode schemas) {
        this.schemas = schemas;
    }

    /**
     * What is wrong with a body. Values that an enum does not list are not: lists of values grow, and an empty text
     * stands for an absent one.
     */
    public List<Mismatch> check(String name, JsonNode body) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Error error : compiled.computeIfAbsent(name, this::compile).validate(body)) {
            JsonNode value = body.at(error.getInstanceLocation().toString());
            boolean absent = value.isTextual() && value.asText().isEmpty();
            if (!error.getKeyword().equals("enum") && !absent) {
                mismatches.add(new Mismatch(
                        "$" + error.getInstanceLocation().toString().replace('/', '.') + " (schema " + name + ")",
                        error.getMessage(),
                        BodyComparison.shown(value)));
            }
        }
        return mismatches;
    }

    /** Members of a body that the schema does not name, as paths. */
    public List<String> unknownMembers(String name, JsonNode body) {
        List<String> unknown = new ArrayList<>();
        collect(
                definition(JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name)),
                body,
                "$",
                unknown);
        return unknown;
    }

    private void collect(JsonNode schema, JsonNode body, String path, List<String> unknown) {
        if (body.isArray()) {
            body.forEach(element -> collect(definition(schema.path("items")), element, path + "[]", unknown));
            return;
        }
        boolean open = schema.path("additionalProperties").asBoolean() || !schema.has("properties");
        body.properties().forEach(member -> {
            JsonNode inner = schema.path("properties").path(member.getKey());
            if (!inner.isMissingNode()) {
                collect(definition(inner), member.getValue(), path + "." + member.getKey(), unknown);
            } else if (!open) {
                unknown.add(path + "." + member.getKey());
            }
        });
    }

    private JsonNode definition(JsonNode schema) {
        JsonNode target = schema;
        while (target.has("$ref") || target.has("allOf")) {
            JsonNode wrapped = target.has("allOf") ? target.path("allOf").path(0) : target;
            target = schemas.at(wrapped.path("$ref").asText().substring(1));
        }
        return target;
    }

    private Schema compile(String name) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
        root.set("components", schemas.path("components"));
        return registry.getSchema(root);
    }
}
