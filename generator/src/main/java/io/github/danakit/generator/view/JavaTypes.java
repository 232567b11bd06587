package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.SchemaType;

/** Java types of the description's types, and where their classes stand. */
final class JavaTypes {
    private final Description description;
    private final JavaNames names;
    private final String basePackage;

    JavaTypes(Description description, JavaNames names, String basePackage) {
        this.description = description;
        this.names = names;
        this.basePackage = basePackage;
    }

    /** Package of a product, or of what products share. */
    String packageOf(String product) {
        return basePackage + "." + (product.isEmpty() ? "common" : JavaNames.packageOf(product));
    }

    String runtime(String name) {
        return basePackage + ".runtime." + name;
    }

    /** Full name of the class of a named schema. */
    String qualified(SchemaType schema) {
        if (schema instanceof SchemaType.MoneyType money) {
            return runtime(money.unit().equals("minor") ? "MinorMoney" : "Money");
        }
        return packageOf(schema.product()) + "." + names.type(schema.name());
    }

    /** Source text of a field's type; its classes are imported. */
    String source(String product, FieldType type, Imports imports) {
        if (type instanceof FieldType.Ref ref) {
            return imports.use(qualified(resolve(product, ref.schema())));
        }
        if (type instanceof FieldType.ListOf list) {
            return imports.use("java.util.List") + "<" + source(product, list.element(), imports) + ">";
        }
        if (type instanceof FieldType.Rupiah) {
            return imports.use(runtime("Rupiah"));
        }
        if (type instanceof FieldType.Open) {
            return imports.use("java.util.Map") + "<String, Object>";
        }
        return imports.use(simple(type));
    }

    private static String simple(FieldType type) {
        if (type instanceof FieldType.DateTime) {
            return "java.time.OffsetDateTime";
        }
        if (type instanceof FieldType.Date) {
            return "java.time.LocalDate";
        }
        if (type instanceof FieldType.Uri) {
            return "java.net.URI";
        }
        if (type instanceof FieldType.Bool) {
            return "java.lang.Boolean";
        }
        if (type instanceof FieldType.Whole) {
            return "java.lang.Long";
        }
        return type instanceof FieldType.Decimal ? "java.math.BigDecimal" : "java.lang.String";
    }

    SchemaType resolve(String product, String schema) {
        return description
                .schema(product, schema)
                .orElseThrow(
                        () -> new IllegalStateException("schema " + schema + " of " + product + " was not checked"));
    }
}
