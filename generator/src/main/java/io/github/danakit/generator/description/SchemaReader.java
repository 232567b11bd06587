package io.github.danakit.generator.description;

import io.github.danakit.generator.lint.Problems;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the schemas of one document into {@link SchemaType}s. */
final class SchemaReader {
    private final String product;
    private final String file;
    private final Problems problems;

    SchemaReader(String product, String file, Problems problems) {
        this.product = product;
        this.file = file;
        this.problems = problems;
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    SchemaType read(String name, Schema<?> schema) {
        Extensions extensions = Extensions.of(schema.getExtensions());
        String owner = extensions.flag("x-dana-shared") ? "" : product;
        String description = text(schema.getDescription());
        if (extensions.has("x-dana-money")) {
            return new SchemaType.MoneyType(name, owner, description, extensions.text("x-dana-money"));
        }
        boolean json = extensions.flag("x-dana-json") && !properties(schema).isEmpty();
        if ("string".equals(schema.getType()) && !json) {
            return new SchemaType.EnumType(name, owner, description, values(schema));
        }
        Map<String, Schema> properties = properties(schema);
        if (schema.getType() != null && !schema.getType().equals("object") && properties.isEmpty()) {
            problems.add(
                    "DANA-SPEC-017",
                    "a named schema is of type " + schema.getType(),
                    at(name),
                    "Name objects and texts only; write the " + schema.getType() + " where it is used.");
        }
        if (properties.isEmpty()) {
            return new SchemaType.OpenType(name, owner, description);
        }
        return new SchemaType.ObjectType(name, owner, description, fields(name, schema, properties));
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    private static Map<String, Schema> properties(Schema<?> schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    private List<Field> fields(String owner, Schema<?> schema, Map<String, Schema> properties) {
        Set<String> required = schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired());
        List<Field> fields = new ArrayList<>();
        properties.forEach((name, field) -> fields.add(field(owner, name, field, required.contains(name))));
        return List.copyOf(fields);
    }

    /** A member of {@code owner}, or a parameter of an operation. */
    Field field(String owner, String name, Schema<?> schema, boolean required) {
        Extensions extensions = Extensions.of(schema.getExtensions());
        String filled = extensions.text("x-dana-filled");
        return new Field(
                name,
                type(owner + "." + name, schema),
                required && filled.isEmpty(),
                schema.getMinLength() == null ? -1 : schema.getMinLength(),
                schema.getMaxLength() == null ? -1 : schema.getMaxLength(),
                schema.getPattern(),
                values(schema),
                text(schema.getDescription()),
                filled.isEmpty()
                        ? extensions.textOrNull("x-dana-condition")
                        : "filled in when the message is sent, unless it was set",
                extensions.flag("x-dana-sensitive"),
                filled);
    }

    private FieldType type(String place, Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new FieldType.Ref(simpleName(schema.get$ref()));
        }
        if (schema.getAllOf() != null && schema.getAllOf().size() == 1) {
            return type(place, schema.getAllOf().get(0));
        }
        return switch (schema.getType() == null ? "" : schema.getType()) {
            case "string" -> textType(schema);
            case "boolean" -> new FieldType.Bool();
            case "integer" -> new FieldType.Whole();
            case "number" -> new FieldType.Decimal();
            case "array" -> new FieldType.ListOf(type(place + "[]", items(place, schema)));
            default -> objectType(place, schema);
        };
    }

    private static FieldType textType(Schema<?> schema) {
        if (Extensions.of(schema.getExtensions()).text("x-dana-money").equals("whole")) {
            return new FieldType.Rupiah();
        }
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "date-time" -> new FieldType.DateTime();
            case "date" -> new FieldType.Date();
            case "uri" -> new FieldType.Uri();
            default -> new FieldType.Text();
        };
    }

    private Schema<?> items(String place, Schema<?> schema) {
        if (schema.getItems() == null) {
            problems.add(
                    "DANA-SPEC-004",
                    "the list does not say what it holds",
                    at(place),
                    "Add items with a type or a $ref.");
            return new Schema<>().type("string");
        }
        return schema.getItems();
    }

    private FieldType objectType(String place, Schema<?> schema) {
        if (!properties(schema).isEmpty()) {
            problems.add(
                    "DANA-SPEC-003",
                    "an object is described inside another schema",
                    at(place),
                    "Give it a name under components.schemas and refer to it with $ref.");
        }
        return new FieldType.Open();
    }

    static List<EnumValue> values(Schema<?> schema) {
        if (schema.getEnum() == null) {
            return List.of();
        }
        Extensions extensions = Extensions.of(schema.getExtensions());
        List<String> names = extensions.texts("x-enum-varnames");
        List<String> descriptions = extensions.texts("x-enum-descriptions");
        List<EnumValue> values = new ArrayList<>();
        for (Object value : schema.getEnum()) {
            int i = values.size();
            String text = String.valueOf(value);
            values.add(new EnumValue(
                    text, i < names.size() ? names.get(i) : text, i < descriptions.size() ? descriptions.get(i) : ""));
        }
        return List.copyOf(values);
    }

    private String at(String place) {
        return "components.schemas." + place + " (" + file + ")";
    }

    static String simpleName(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
