package io.github.danakit.generator.lint.rules;

import io.github.danakit.generator.lint.DescriptionChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Code rows agree with the operation and the answer in which they stand. */
final class CodeRules implements Rule {

    @Override
    public void check(Library library, Findings findings) {
        for (Call call : library.calls()) {
            Set<String> codes = new HashSet<>();
            for (Spot response : call.responses()) {
                for (Spot row : Call.codes(response)) {
                    once(codes, call, row, findings);
                    fits(call, response, row, findings);
                    axis("outcome", DescriptionChecks.OUTCOMES, row, findings);
                    axis("action", DescriptionChecks.ACTIONS, row, findings);
                    transaction(call, row, findings);
                }
                listed(call, response, findings);
            }
            idempotency(call, codes, findings);
            triggers(call, codes, findings);
            serviceCode(call, findings);
        }
    }

    private static void once(Set<String> codes, Call call, Spot row, Findings findings) {
        if (!codes.add(row.text("code"))) {
            findings.error(
                    "DANA-LINT-040",
                    row,
                    "the code " + row.text("code") + " stands twice in " + call.operationId(),
                    "Keep one row, and say in its meaning what both are about.");
        }
    }

    private static void fits(Call call, Spot response, Spot row, Findings findings) {
        if (!Set.of("snap", "page").contains(call.protocol())) {
            return;
        }
        String code = row.text("code");
        String start = response.key() + call.spot().text("x-dana-service-code");
        boolean fits = code.matches("\\d{7}") && code.startsWith(start);
        if (!fits && !row.flag("exception")) {
            findings.error(
                    "DANA-LINT-041",
                    row,
                    "the code " + code + " does not start with HTTP status and service code, " + start,
                    "Correct it, or mark it with exception: true when DANA really sends it so.");
        } else if (fits && row.flag("exception")) {
            findings.error(
                    "DANA-LINT-041",
                    row,
                    "the code " + code + " is marked as an exception, but is none",
                    "Remove exception: true.");
        }
    }

    private static void axis(String axis, List<String> allowed, Spot row, Findings findings) {
        boolean absent = row.child("absent").children().stream()
                .anyMatch(entry -> entry.node().asText().equals(axis));
        String code = "code " + row.text("code");
        if (!row.has(axis) && !absent) {
            findings.error(
                    "DANA-SPEC-012",
                    row,
                    code + " has no " + axis,
                    "Add one of " + String.join(", ", allowed) + ", or record with absent: [" + axis
                            + "] that no source gives one.");
        } else if (row.has(axis) && absent) {
            findings.error(
                    "DANA-LINT-043",
                    row,
                    code + " has the " + axis + " that it calls absent",
                    "Remove one of the two.");
        } else if (row.has(axis) && !allowed.contains(row.text(axis))) {
            findings.error(
                    "DANA-SPEC-011",
                    row,
                    code + " has the " + axis + " '" + row.text(axis) + "'",
                    "Use one of " + String.join(", ", allowed) + ".");
        }
    }

    private static void transaction(Call call, Spot row, Findings findings) {
        if (row.has("transaction") && !call.spot().has("x-dana-transaction-status")) {
            findings.error(
                    "DANA-LINT-044",
                    row,
                    "code " + row.text("code") + " tells of another transaction, but " + call.operationId()
                            + " is no status query",
                    "Remove transaction, or add x-dana-transaction-status to the operation.");
        }
    }

    private static void listed(Call call, Spot response, Findings findings) {
        boolean plain = Set.of("page", "nicepay").contains(call.protocol());
        if (Call.codes(response).isEmpty() && !plain && call.status().equals("documented")) {
            findings.warning(
                    "DANA-LINT-046",
                    response,
                    "the answer lists no code, though its operation is documented",
                    "Add x-dana-codes, or make the status of the operation partial.");
        }
    }

    private static void idempotency(Call call, Set<String> codes, Findings findings) {
        Spot idempotency = call.spot().child("x-dana-idempotency");
        for (String key : List.of("same", "different")) {
            if (idempotency.has(key) && !codes.contains(idempotency.text(key))) {
                findings.error(
                        "DANA-LINT-045",
                        idempotency.child(key),
                        idempotency.text(key) + " is not among the codes of " + call.operationId(),
                        "List it with its outcome and action, or correct it.");
            }
        }
    }

    private static void triggers(Call call, Set<String> codes, Findings findings) {
        for (Spot trigger : call.spot().child("x-dana-sandbox-triggers").children()) {
            String code = trigger.text("scene").split(",", -1)[0];
            if (!code.startsWith("delay=") && !codes.contains(code)) {
                findings.error(
                        "DANA-LINT-045",
                        trigger.child("scene"),
                        code + " is not among the codes of " + call.operationId(),
                        "List it with its outcome and action, or correct it.");
            }
        }
    }

    private static void serviceCode(Call call, Findings findings) {
        boolean bare = call.protocol().equals("snap") && !call.codes().isEmpty();
        if (bare && !call.spot().has("x-dana-service-code")) {
            findings.error(
                    "DANA-LINT-042",
                    call.spot(),
                    call.operationId() + " has codes and no x-dana-service-code",
                    "Add the two digits that stand in the middle of its codes.");
        }
    }
}
