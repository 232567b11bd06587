package io.github.danakit.runtime.signing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a protocol words its refusals.
 *
 * @param rows wording by refusal; a refusal that is not listed is an answer without body
 */
public record Refusals(Map<Refusal, Row> rows) {
    /** Words nothing: refusals are then answers without body. */
    public static final Refusals NONE = new Refusals(Map.of());

    /**
     * One refusal.
     *
     * @param http HTTP status
     * @param code code, in which {@code {service}} stands for the operation's service code
     * @param message text of the code
     * @param name name of the code, empty where the protocol has none
     * @param status status beside the code, empty where the protocol has none
     */
    public record Row(int http, String code, String message, String name, String status) {}

    /** Copies the rows. */
    public Refusals {
        rows = Map.copyOf(rows);
    }

    /** A copy that also words this refusal. */
    public Refusals with(Refusal refusal, Row row) {
        Map<Refusal, Row> more = new EnumMap<>(Refusal.class);
        more.putAll(rows);
        more.put(refusal, row);
        return new Refusals(more);
    }

    /** The wording, when there is one. */
    public Optional<Row> find(Refusal refusal) {
        return Optional.ofNullable(rows.get(refusal));
    }
}
