package io.github.danakit.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schema of the vendor extensions, entry by entry. */
final class ExtensionSchema {
    private final ObjectNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private final Map<String, Schema> entries = new ConcurrentHashMap<>();

    ExtensionSchema() {
        document = (ObjectNode) Description.read(Description.OPENAPI.resolve("dana-extensions.schema.json"));
        document.remove("$id");
    }

    /** Holds a place against the entry of {@code $defs} with that name. */
    void check(Spot spot, String entry, Violations violations) {
        schema(entry)
                .validate(spot.node())
                .forEach(error -> violations.add(spot, error.getInstanceLocation() + " " + error.getMessage()));
    }

    private Schema schema(String entry) {
        return entries.computeIfAbsent(entry, name -> {
            ObjectNode schema = document.deepCopy();
            return registry.getSchema(schema.put("$ref", "#/$defs/" + name));
        });
    }
}
