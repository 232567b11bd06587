package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The named schemas of a document for a validator, which has no use for our own words or for descriptions. */
final class Schemas {
    private Schemas() {}

    static ObjectNode of(ContractDocument document) {
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        ObjectNode all = schemas.putObject("components").putObject("schemas");
        document.root().at("/components/schemas").properties().forEach(schema -> {
            JsonNode copy = schema.getValue().deepCopy();
            prune(copy);
            all.set(schema.getKey(), copy);
        });
        return schemas;
    }

    private static void prune(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            List<String> unused = new ArrayList<>();
            object.fieldNames().forEachRemaining(name -> {
                if (name.startsWith("x-") || name.equals("example")) {
                    unused.add(name);
                }
            });
            if (object.path("description").isTextual()) {
                unused.add("description");
            }
            object.remove(unused);
        }
        schema.forEach(Schemas::prune);
    }
}
