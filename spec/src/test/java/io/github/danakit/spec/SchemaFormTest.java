package io.github.danakit.spec;

import org.junit.jupiter.api.Test;

/** Schemas keep to the forms of docs/description.md. */
class SchemaFormTest {
    private final Violations violations = new Violations();

    private static Iterable<Spot> schemas() {
        return () -> Description.all().stream()
                .flatMap(document -> Schemas.of(document).stream())
                .iterator();
    }

    private static boolean isNamed(Spot schema) {
        return schema.pointer().matches("/components/schemas/[^/]+");
    }

    @Test
    void objectsHaveNames() {
        for (Spot schema : schemas()) {
            boolean object = schema.text("type").equals("object") || schema.has("properties");
            violations.when(object && !isNamed(schema) && !isText(schema), schema, "an object without a name");
        }
        violations.assertNone();
    }

    private static boolean isText(Spot schema) {
        return schema.node().path("x-dana-json").asBoolean()
                && schema.text("type").equals("string");
    }

    @Test
    void allOfStandsOnlyAroundOneReference() {
        for (Spot schema : schemas()) {
            if (schema.has("allOf")) {
                Spot parts = schema.child("allOf");
                boolean single =
                        parts.node().size() == 1 && parts.children().get(0).isReference();
                violations.when(!single, schema, "allOf stands around something else than one $ref");
            }
        }
        violations.assertNone();
    }

    @Test
    void schemasOfferNoChoiceAndRefuseNoMember() {
        for (Spot schema : schemas()) {
            for (String key : new String[] {"oneOf", "anyOf", "not", "discriminator", "nullable"}) {
                violations.when(schema.has(key), schema, key + " is not used here");
            }
            boolean closed = schema.has("additionalProperties")
                    && !schema.node().path("additionalProperties").asBoolean(true);
            violations.when(closed, schema, "additionalProperties: false");
        }
        violations.assertNone();
    }

    @Test
    void everySchemaSaysWhatItIs() {
        for (Spot schema : schemas()) {
            boolean known = schema.isReference() || schema.has("allOf") || schema.has("type");
            violations.when(!known, schema, "has no type");
            violations.when(schema.text("type").equals("array") && !schema.has("items"), schema, "has no items");
        }
        violations.assertNone();
    }

    @Test
    void everyFieldHasADescription() {
        for (Spot schema : schemas()) {
            if (Schemas.isProperty(schema)) {
                boolean described =
                        schema.has("description") || Schemas.object(schema).has("description");
                violations.when(!described, schema, "has no description, nor has what it refers to");
            }
        }
        violations.assertNone();
    }

    @Test
    void requiredNamesFieldsThatThereAre() {
        for (Spot schema : schemas()) {
            for (Spot name : schema.child("required").children()) {
                boolean known = schema.child("properties").has(name.node().asText());
                violations.when(!known, schema, name.node().asText() + " is required but not described");
            }
        }
        violations.assertNone();
    }

    @Test
    void conditionsAndEnumsFitTheirFields() {
        for (Spot schema : schemas()) {
            if (schema.has("x-dana-condition") && Schemas.isProperty(schema)) {
                String owner = schema.pointer().replaceFirst("/properties/[^/]+$", "/required");
                boolean required = schema.document().root().at(owner).toString().contains('"' + schema.key() + '"');
                violations.when(required, schema, "is always required, and has a condition");
            }
            for (String key : new String[] {"x-enum-varnames", "x-enum-descriptions"}) {
                boolean fits = schema.node().path(key).size()
                        == schema.node().path("enum").size();
                violations.when(schema.has(key) && !fits, schema, key + " has another length than enum");
            }
        }
        violations.assertNone();
    }
}
