package io.github.danakit.generator.lint.rules;

import java.util.ArrayList;
import java.util.List;

/** Extensions that name a field name one that there is. */
final class FieldNameRules implements Rule {
    private static final String TAG = "DANA-LINT-036";
    private static final String REMEDY = "Correct the name, or add what it names.";

    @Override
    public void check(Library library, Findings findings) {
        for (Call call : library.calls()) {
            request(call, findings);
            echoes(call, findings);
            triggers(call, findings);
            variant(call, findings);
            siblings(call, findings);
            transactionStatus(call, findings);
            page(call, findings);
        }
    }

    private static void request(Call call, Findings findings) {
        List<Spot> named = new ArrayList<>();
        if (call.spot().has("x-dana-reference")) {
            named.add(call.spot().child("x-dana-reference"));
        }
        named.addAll(call.spot().child("x-dana-idempotency").child("key").children());
        named.addAll(call.spot().child("x-dana-same-message").child("key").children());
        for (Spot name : named) {
            if (inRequest(call, name.node().asText()).isEmpty()) {
                findings.error(
                        TAG,
                        name,
                        name.node().asText() + " is no field of the request of " + call.operationId(),
                        REMEDY);
            }
        }
    }

    private static void echoes(Call call, Findings findings) {
        for (Spot echo : call.spot().child("x-dana-echoes").children()) {
            boolean answered = call.answers().stream()
                    .anyMatch(answer -> Schemas.field(answer, echo.key()).exists());
            if (!answered) {
                findings.error(TAG, echo, echo.key() + " is no field of the answer of " + call.operationId(), REMEDY);
            }
            String said = echo.node().asText();
            if (inRequest(call, said).isEmpty()) {
                findings.error(TAG, echo, said + " is no field of the request of " + call.operationId(), REMEDY);
            }
        }
    }

    private static void triggers(Call call, Findings findings) {
        for (Spot trigger : call.spot().child("x-dana-sandbox-triggers").children()) {
            for (Spot member : trigger.child("when").children()) {
                if (inRequest(call, member.key()).isEmpty()) {
                    findings.error(
                            TAG, member, member.key() + " is no field of the request of " + call.operationId(), REMEDY);
                }
            }
        }
    }

    private static void variant(Call call, Findings findings) {
        Spot variant = call.spot().child("x-dana-variant");
        String field = variant.text("field");
        boolean known =
                call.siblings().anyMatch(sibling -> !inRequest(sibling, field).isEmpty());
        if (variant.exists() && !known) {
            findings.error(
                    TAG, variant, field + " is in no request of " + call.operationId() + " or its siblings", REMEDY);
        }
    }

    /** One of several operations on a path takes what none of the others claims. */
    private static void siblings(Call call, Findings findings) {
        List<Spot> variants = call.siblings()
                .map(sibling -> sibling.spot().child("x-dana-variant"))
                .toList();
        long rest =
                variants.stream().filter(variant -> variant.has("otherwise")).count();
        if (variants.size() > 1 && !(variants.stream().allMatch(Spot::exists) && rest == 1)) {
            findings.error(
                    "DANA-LINT-037",
                    call.spot(),
                    call.operationId() + " shares its path, and the siblings are not told apart",
                    "Give each of them x-dana-variant, and one of them otherwise: true.");
        }
    }

    private static void transactionStatus(Call call, Findings findings) {
        Spot status = call.spot().child("x-dana-transaction-status");
        if (!status.exists()) {
            return;
        }
        String field = status.text("field");
        List<Spot> found = statusFields(call, field);
        if (found.isEmpty()) {
            findings.error(TAG, status, field + " is no field of " + call.operationId(), REMEDY);
            return;
        }
        for (Spot value : status.child("values").children()) {
            if (found.stream().noneMatch(schema -> knows(schema, value.key()))) {
                findings.error(TAG, value, value.key() + " is not in the enum of " + field, REMEDY);
            }
        }
    }

    /** Notifications carry the status in the request, queries in the answer. */
    private static List<Spot> statusFields(Call call, String field) {
        List<Spot> found = new ArrayList<>();
        if (call.kind().equals("spi")) {
            found.addAll(inRequest(call, field));
        }
        call.answers().forEach(answer -> found.add(Schemas.field(answer, field)));
        found.removeIf(schema -> !schema.exists());
        return found;
    }

    private static boolean knows(Spot schema, String value) {
        return !schema.has("enum") || schema.node().path("enum").toString().contains('"' + value + '"');
    }

    private static void page(Call call, Findings findings) {
        List<String> names = call.parameters().stream()
                .map(parameter -> parameter.text("name"))
                .toList();
        for (Spot parameter : call.parameters()) {
            Spot signs = parameter.child("schema").child("x-dana-signs");
            if (signs.exists() && !names.contains(signs.text("parameter"))) {
                findings.error(
                        "DANA-SPEC-015",
                        signs,
                        parameter.text("name") + " is the signature of no parameter of this page",
                        "Give x-dana-signs a parameter, one of " + String.join(", ", names) + ", and an algorithm.");
            }
        }
        for (Spot value : call.spot().child("x-dana-return").children()) {
            if (value.has("echo") && !names.contains(value.text("name"))) {
                findings.error(TAG, value, value.text("name") + " echoes no parameter of the page", REMEDY);
            }
        }
    }

    /** What the name means in the request: a parameter, a field of the body, or anything in an open body. */
    private static List<Spot> inRequest(Call call, String field) {
        List<Spot> found = new ArrayList<>();
        call.parameters().stream()
                .filter(parameter -> parameter.text("name").equals(field)
                        && !parameter.text("in").equals("header"))
                .forEach(parameter -> found.add(parameter.child("schema").resolved()));
        call.request().ifPresent(body -> {
            boolean open = body.node().path("additionalProperties").asBoolean();
            found.add(open ? body : Schemas.field(body, field));
        });
        found.removeIf(schema -> !schema.exists());
        return found;
    }
}
