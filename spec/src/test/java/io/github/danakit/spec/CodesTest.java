package io.github.danakit.spec;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code rows agree with the operation and the answer in which they stand. */
class CodesTest {
    /** Queries without x-dana-transaction-status, and why. */
    private static final Map<String, String> OTHER_QUERIES = Map.of(
            "digital-goods.get-order-detail", "its answer lists many orders; the codes are the states of single ones",
            "virtual-account.inquiry-status", "no source tells the values of paymentFlagStatus");

    private final Violations violations = new Violations();

    @Test
    void aCodeStandsOnceInAnOperation() {
        for (Operation operation : Description.operations()) {
            Set<String> codes = new HashSet<>();
            for (Spot row : operation.codes()) {
                violations.when(!codes.add(row.text("code")), row, row.text("code") + " stands twice in " + operation);
            }
        }
        violations.assertNone();
    }

    @Test
    void snapCodesFitStatusAndServiceUnlessTheyAreExceptions() {
        for (Operation operation : Description.operations()) {
            for (Spot response : operation.responses()) {
                for (Spot row : Operation.codes(response)) {
                    boolean fits = fits(operation, response.key(), row.text("code"));
                    boolean exception = row.node().path("exception").asBoolean();
                    violations.when(!fits && !exception, row, row.text("code") + " does not fit " + operation);
                    violations.when(fits && exception, row, row.text("code") + " fits, and is marked as an exception");
                }
            }
        }
        violations.assertNone();
    }

    private static boolean fits(Operation operation, String status, String code) {
        if (!Set.of("snap", "page").contains(operation.protocol())) {
            return true;
        }
        String service = operation.spot().text("x-dana-service-code");
        return code.matches("\\d{7}") && code.startsWith(status + service);
    }

    @Test
    void snapOperationsWithCodesHaveAServiceCode() {
        for (Operation operation : Description.operations()) {
            boolean bare = operation.protocol().equals("snap")
                    && !operation.codes().isEmpty()
                    && !operation.spot().has("x-dana-service-code");
            violations.when(bare, operation, "has codes and no x-dana-service-code");
        }
        violations.assertNone();
    }

    @Test
    void outcomeAndActionAreGivenOrRecordedAsAbsent() {
        for (Operation operation : Description.operations()) {
            for (Spot row : operation.codes()) {
                for (String key : new String[] {"outcome", "action"}) {
                    boolean absent = row.node().path("absent").toString().contains('"' + key + '"');
                    String place = row.text("code") + " of " + operation;
                    violations.when(!row.has(key) && !absent, row, place + " has no " + key);
                    violations.when(row.has(key) && absent, row, place + " has the " + key + " that it calls absent");
                }
            }
        }
        violations.assertNone();
    }

    @Test
    void onlyStatusQueriesTellOfAnotherTransaction() {
        for (Operation operation : Description.operations()) {
            for (Spot row : operation.codes()) {
                boolean query = operation.spot().has("x-dana-transaction-status")
                        || operation.ids().stream().anyMatch(OTHER_QUERIES::containsKey);
                boolean stray = row.has("transaction") && !query;
                violations.when(stray, row, row.text("code") + " has a transaction, but " + operation + " is no query");
            }
        }
        violations.assertNone();
    }

    @Test
    void codesOfIdempotencyAreListed() {
        for (Operation operation : Description.operations()) {
            Set<String> codes = new HashSet<>();
            operation.codes().forEach(row -> codes.add(row.text("code")));
            Spot idempotency = operation.spot().child("x-dana-idempotency");
            Stream.of("same", "different").filter(idempotency::has).forEach(key -> {
                String code = idempotency.text(key);
                violations.when(!codes.contains(code), idempotency, code + " is not among the codes of " + operation);
            });
        }
        violations.assertNone();
    }

    @Test
    void everyResponseListsItsCodes() {
        for (Operation operation : Description.operations()) {
            for (Spot response : operation.responses()) {
                violations.when(!response.has("x-dana-codes"), response, "has no x-dana-codes");
                boolean empty = Operation.codes(response).isEmpty();
                boolean plain = Set.of("page", "nicepay").contains(operation.protocol());
                boolean allowed = plain || !operation.status().equals("documented");
                violations.when(empty && !allowed, response, "lists no code, though its operation is documented");
            }
        }
        violations.assertNone();
    }
}
