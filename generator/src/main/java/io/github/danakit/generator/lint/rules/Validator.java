package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Holds values against JSON Schemas, formats included; a schema is compiled once. */
final class Validator {
    private final SchemaRegistry registry;
    private final Map<String, Schema> known = new HashMap<>();

    Validator(Dialect dialect) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        registry = SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
    }

    /** What is wrong with a value, each with the place within it. */
    List<Fault> validate(Spot value, String name, Supplier<ObjectNode> schema) {
        Schema compiled = known.get(name);
        if (compiled == null) {
            compiled = registry.getSchema(schema.get());
            known.put(name, compiled);
        }
        return compiled.validate(value.node()).stream()
                .map(error -> {
                    String below = error.getInstanceLocation().toString();
                    Spot place = new Spot(
                            value.document(),
                            value.pointer() + below,
                            value.node().at(below));
                    return new Fault(place, error.getMessage());
                })
                .toList();
    }

    /** One thing that is wrong. */
    record Fault(Spot place, String what) {}
}
