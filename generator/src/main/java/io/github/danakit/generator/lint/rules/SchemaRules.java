package io.github.danakit.generator.lint.rules;

import java.util.List;

/** Schemas keep to forms of which tools and generated code make one thing only. */
final class SchemaRules implements Rule {
    private static final List<String> CHOICES = List.of("oneOf", "anyOf", "not", "discriminator", "nullable");

    @Override
    public void check(Library library, Findings findings) {
        for (Document document : library.all()) {
            for (Spot schema : Schemas.of(document)) {
                objectsHaveNames(schema, findings);
                oneForm(schema, findings);
                type(schema, findings);
                fields(schema, findings);
                enums(schema, findings);
            }
        }
    }

    private static void objectsHaveNames(Spot schema, Findings findings) {
        boolean object = schema.text("type").equals("object") || schema.has("properties");
        boolean text = schema.flag("x-dana-json") && schema.text("type").equals("string");
        if (object && !text && !Schemas.isNamed(schema)) {
            findings.error(
                    "DANA-SPEC-003",
                    schema,
                    "an object is described inside another schema",
                    "Give it a name under components.schemas and refer to it with $ref.");
        }
    }

    private static void oneForm(Spot schema, Findings findings) {
        Spot parts = schema.child("allOf");
        if (parts.exists()
                && (parts.node().size() != 1 || !parts.children().get(0).isReference())) {
            findings.error(
                    "DANA-LINT-012",
                    schema,
                    "allOf stands around something else than one $ref",
                    "Write one schema with all fields.");
        }
        for (String key : CHOICES) {
            if (schema.has(key)) {
                findings.error(
                        "DANA-LINT-013",
                        schema,
                        key + " is not used in a description",
                        "Describe two named schemas, and two operations, in its place.");
            }
        }
        if (!schema.node().path("additionalProperties").asBoolean(true)) {
            findings.error(
                    "DANA-LINT-013",
                    schema,
                    "additionalProperties: false refuses what DANA may add",
                    "Remove it: readers ignore members that they do not know.");
        }
    }

    private static void type(Spot schema, Findings findings) {
        if (!schema.isReference() && !schema.has("allOf") && !schema.has("type")) {
            findings.error("DANA-LINT-014", schema, "the schema has no type", "Add type, or refer with $ref.");
        }
        if (schema.text("type").equals("array") && !schema.has("items")) {
            findings.error(
                    "DANA-SPEC-004", schema, "the list does not say what it holds", "Add items with a type or a $ref.");
        }
    }

    private static void fields(Spot schema, Findings findings) {
        for (Spot name : schema.child("required").children()) {
            if (!schema.child("properties").has(name.node().asText())) {
                findings.error(
                        "DANA-LINT-015",
                        name,
                        name.node().asText() + " is required but not described",
                        "Add it to properties, or take it out of required.");
            }
        }
        if (!Schemas.isProperty(schema)) {
            return;
        }
        if (!schema.has("description") && !Schemas.object(schema).has("description")) {
            findings.warning(
                    "DANA-LINT-017",
                    schema,
                    "neither the field " + schema.key() + " nor what it refers to has a description",
                    "Say what it is for.");
        }
        String required = schema.pointer().replaceFirst("/properties/[^/]+$", "/required");
        boolean always = schema.document().root().at(required).toString().contains('"' + schema.key() + '"');
        if (schema.has("x-dana-condition") && always) {
            findings.error(
                    "DANA-LINT-016",
                    schema,
                    schema.key() + " is always required, and has a condition",
                    "Take it out of required, or remove x-dana-condition.");
        }
    }

    private static void enums(Spot schema, Findings findings) {
        for (String key : List.of("x-enum-varnames", "x-enum-descriptions")) {
            int values = schema.node().path("enum").size();
            if (schema.has(key) && schema.node().path(key).size() != values) {
                findings.error(
                        "DANA-LINT-018",
                        schema.child(key),
                        key + " has " + schema.node().path(key).size() + " entries for " + values + " values",
                        "Give one for each value of enum, in the same order.");
            }
        }
    }
}
