package io.github.danakit.generator.description;

import java.util.List;

/** A named schema. */
public sealed interface SchemaType {

    /** Name within its product, or among the shared ones. */
    String name();

    /** Product that owns it; empty for a shared schema. */
    String product();

    /** What it is. */
    String description();

    /** An object with known members. */
    record ObjectType(String name, String product, String description, List<Field> fields) implements SchemaType {}

    /** An object of which only the existence is known. */
    record OpenType(String name, String product, String description) implements SchemaType {}

    /** A text with documented values. */
    record EnumType(String name, String product, String description, List<EnumValue> values) implements SchemaType {}

    /** An amount of money; {@code unit} tells DANA's convention ({@code decimal} or {@code minor}). */
    record MoneyType(String name, String product, String description, String unit) implements SchemaType {}
}
