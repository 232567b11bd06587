package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates values against the schemas of a document, in the dialect of OpenAPI 3.0, formats included. */
final class BundledSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> known = new HashMap<>();
    private final Map<Document, ObjectNode> bundles = new HashMap<>();
    private final Bundler bundler = new Bundler();

    /** What is wrong with a value that stands at {@code schema}; the schema of the bundle is found by its pointer. */
    List<Error> validate(JsonNode value, Spot schema) {
        return known.computeIfAbsent(schema.toString(), place -> compile(schema))
                .validate(value);
    }

    private Schema compile(Spot schema) {
        ObjectNode bundle = bundles.computeIfAbsent(schema.document(), this::bundle);
        ObjectNode root = bundle.at(schema.pointer()).deepCopy();
        root.putObject("components")
                .set("schemas", bundle.at("/components/schemas").deepCopy());
        return registry.getSchema(root);
    }

    private ObjectNode bundle(Document document) {
        try {
            ObjectNode bundle = bundler.bundle(document.file());
            withoutExtensions(bundle.path("components"));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A validator has no use for our own words. */
    private static void withoutExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.startsWith("x-"))
                    .toList());
        }
        node.forEach(BundledSchemas::withoutExtensions);
    }
}
