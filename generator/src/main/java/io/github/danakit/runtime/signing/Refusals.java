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
     */
    public record Row(int http, String code, String message) {}

    /** Copies the rows. */
    public Refusals {
        rows = Map.copyOf(rows);
    }

    /** A copy that also words this refusal. */
    public Refusals with(Refusal refusal, int http, String code, String message) {
        Map<Refusal, Row> more = new EnumMap<>(Refusal.class);
        more.putAll(rows);
        more.put(refusal, new Row(http, code, message));
        return new Refusals(more);
    }

    /** The wording, when there is one. */
    public Optional<Row> find(Refusal refusal) {
        return Optional.ofNullable(rows.get(refusal));
    }
}
