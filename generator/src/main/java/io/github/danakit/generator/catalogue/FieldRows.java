package io.github.danakit.generator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.catalogue.Catalogue.FieldRow;
import io.github.danakit.generator.document.SchemaNode;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The members of a message, those of inner objects right after their owner. */
final class FieldRows {
    private final List<FieldRow> rows = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    private FieldRows() {}

    static List<FieldRow> of(SchemaNode schema) {
        FieldRows rows = new FieldRows();
        rows.add(schema, "");
        return rows.rows;
    }

    static List<FieldRow> parameters(WireOperation operation) {
        FieldRows rows = new FieldRows();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            SchemaNode held = SchemaNode.of(operation.document(), parameter.path("schema"));
            boolean required = parameter.path("required").asBoolean();
            rows.rows.add(row(
                    name + " (" + parameter.path("in").asText() + ")",
                    parameter.path("schema"),
                    held,
                    required,
                    parameter));
        }
        return rows.rows;
    }

    /** A schema within itself is named, not shown again. */
    private void add(SchemaNode schema, String path) {
        if (!open.add(schema.key())) {
            return;
        }
        Set<String> required = schema.required();
        schema.properties().forEach((name, node) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            SchemaNode held = SchemaNode.of(schema.document(), node);
            rows.add(row(at, node, held, required.contains(name), node));
            String suffix = at;
            while (held.node().has("items")) {
                held = held.items();
                suffix += "[]";
            }
            if (held.isObject()) {
                add(held, suffix);
            }
        });
        open.remove(schema.key());
    }

    private static FieldRow row(String path, JsonNode node, SchemaNode held, boolean required, JsonNode words) {
        String description = CatalogueReader.text(words.path("description"));
        return new FieldRow(
                path,
                FieldWords.type(held),
                required,
                node.path("x-dana-sensitive").asBoolean()
                        || held.node().path("x-dana-sensitive").asBoolean(),
                FieldWords.limits(node, held.node()),
                CatalogueReader.text(node.path("x-dana-condition")),
                description.isEmpty() ? CatalogueReader.text(held.node().path("description")) : description);
    }
}
