package io.github.danakit.generator.description;

/** What a field can hold. */
public sealed interface FieldType {

    /** Free text, or text from an inline list of values. */
    record Text() implements FieldType {}

    /** A moment, on the wire with an offset. */
    record DateTime() implements FieldType {}

    /** A calendar day. */
    record Date() implements FieldType {}

    /** An address. */
    record Uri() implements FieldType {}

    /** A truth value. */
    record Bool() implements FieldType {}

    /** A whole number. */
    record Whole() implements FieldType {}

    /** An amount in whole rupiah, written as text. */
    record Rupiah() implements FieldType {}

    /** A number with decimals. */
    record Decimal() implements FieldType {}

    /** Any JSON object: its members are not described. */
    record Open() implements FieldType {}

    /** A named schema of the description. */
    record Ref(String schema) implements FieldType {}

    /** A list. */
    record ListOf(FieldType element) implements FieldType {}
}
