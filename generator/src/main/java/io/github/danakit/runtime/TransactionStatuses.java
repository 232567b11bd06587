package io.github.danakit.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The member of a body that tells a payment's state, and what each of its values means. Immutable. */
public final class TransactionStatuses {
    private static final String NOT_TOLD = "state not told: ask again before acting";

    private final String field;
    private final Map<String, Transaction> values;

    private TransactionStatuses(String field, Map<String, Transaction> values) {
        this.field = field;
        this.values = values;
    }

    /** Statuses that stand in this member (dotted where it is nested), without values yet. */
    public static TransactionStatuses on(String field) {
        return new TransactionStatuses(field, Map.of());
    }

    /** A copy that also knows this value. */
    public TransactionStatuses value(String status, OutcomeKind outcome, Action action, String meaning) {
        Map<String, Transaction> more = new LinkedHashMap<>(values);
        more.put(status, new Transaction(status, outcome, action, meaning));
        return new TransactionStatuses(field, more);
    }

    /** What this status means; {@code UNKNOWN} with {@code QUERY_STATUS} for an absent or undocumented one. */
    public Transaction of(@Nullable String status) {
        String text = status == null ? "" : status;
        Transaction known = values.get(text);
        return known != null ? known : new Transaction(text, OutcomeKind.UNKNOWN, Action.QUERY_STATUS, NOT_TOLD);
    }

    /** Name of the member, dotted where it is nested. */
    public String field() {
        return field;
    }
}
