package io.github.danakit.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Extensions that name a field name one that there is. */
class FieldNamesTest {
    private final Violations violations = new Violations();

    @Test
    void referenceAndIdempotencyNameFieldsOfTheRequest() {
        for (Operation operation : Description.operations()) {
            if (operation.spot().has("x-dana-reference")) {
                check(operation, operation.spot().child("x-dana-reference"));
            }
            Spot idempotency = operation.spot().child("x-dana-idempotency");
            idempotency.child("key").children().forEach(key -> check(operation, key));
        }
        violations.assertNone();
    }

    @Test
    void variantNamesAFieldOfTheRequestOrOfASibling() {
        for (Operation operation : Description.operations()) {
            Spot variant = operation.spot().child("x-dana-variant");
            if (variant.exists()) {
                String field = variant.text("field");
                boolean known = siblings(operation)
                        .anyMatch(sibling -> !inRequest(sibling, field).isEmpty());
                violations.when(!known, variant, field + " is in no request of " + operation + " and its siblings");
            }
        }
        violations.assertNone();
    }

    @Test
    void oneOfTheSiblingsTakesWhatNoneOfTheOthersClaims() {
        for (Operation operation : Description.operations()) {
            List<Spot> variants = siblings(operation)
                    .map(sibling -> sibling.spot().child("x-dana-variant"))
                    .toList();
            if (variants.size() > 1) {
                boolean all = variants.stream().allMatch(Spot::exists);
                long rest = variants.stream()
                        .filter(variant -> variant.has("otherwise"))
                        .count();
                violations.when(!all || rest != 1, operation, "its siblings are not told apart");
            }
        }
        violations.assertNone();
    }

    private static Stream<Operation> siblings(Operation operation) {
        return operation.document().operations().stream()
                .filter(other -> other.plainPath().equals(operation.plainPath())
                        && other.spot().key().equals(operation.spot().key()));
    }

    @Test
    void transactionStatusNamesAFieldAndItsValues() {
        for (Operation operation : Description.operations()) {
            Spot status = operation.spot().child("x-dana-transaction-status");
            if (status.exists()) {
                String field = status.text("field");
                List<Spot> found = statusFields(operation, field);
                violations.when(found.isEmpty(), status, field + " is no field of " + operation);
                for (Spot value : status.child("values").children()) {
                    boolean listed = found.stream().anyMatch(schema -> knows(schema, value.key()));
                    violations.when(!listed, value, value.key() + " is not in the enum of " + field);
                }
            }
        }
        violations.assertNone();
    }

    /** Notifications carry the status in the request, queries in the answer. */
    private static List<Spot> statusFields(Operation operation, String field) {
        List<Spot> found = new ArrayList<>();
        if (operation.document().kind().equals("spi")) {
            found.addAll(inRequest(operation, field));
        }
        operation.answers().forEach(answer -> found.add(Schemas.field(answer, field)));
        found.removeIf(schema -> !schema.exists());
        return found;
    }

    private static boolean knows(Spot schema, String value) {
        return !schema.has("enum") || schema.node().path("enum").toString().contains('"' + value + '"');
    }

    @Test
    void signaturesAndEchoesOfPagesNameAParameter() {
        for (Operation operation : Description.operations()) {
            List<String> names = operation.parameters().stream()
                    .map(parameter -> parameter.text("name"))
                    .toList();
            for (Spot parameter : operation.parameters()) {
                Spot signs = parameter.child("schema").child("x-dana-signs");
                boolean known = names.contains(signs.text("parameter"));
                violations.when(signs.exists() && !known, signs, "signs no parameter of " + operation);
            }
            for (Spot value : operation.spot().child("x-dana-return").children()) {
                boolean known = names.contains(value.text("name"));
                violations.when(value.has("echo") && !known, value, "echoes no parameter of " + operation);
            }
        }
        violations.assertNone();
    }

    private void check(Operation operation, Spot named) {
        String field = named.node().asText();
        violations.when(
                inRequest(operation, field).isEmpty(), named, field + " is no field of the request of " + operation);
    }

    /** What the name means in the request: a parameter, a field of the body, or anything in an open body. */
    private static List<Spot> inRequest(Operation operation, String field) {
        List<Spot> found = new ArrayList<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.text("name").equals(field)
                        && !parameter.text("in").equals("header"))
                .forEach(parameter -> found.add(parameter.child("schema").resolved()));
        operation.request().ifPresent(body -> {
            boolean open = body.node().path("additionalProperties").asBoolean();
            found.add(open ? body : Schemas.field(body, field));
        });
        found.removeIf(schema -> !schema.exists());
        return found;
    }
}
