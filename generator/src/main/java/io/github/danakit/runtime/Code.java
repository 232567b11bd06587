package io.github.danakit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response code and what it means. Two codes are the same answer when their {@link #code()} is equal; use
 * {@link Outcome#is(Code)} to compare with what DANA sent.
 *
 * @param code text on the wire, for example {@code 2005400}; empty when no code was received
 * @param http HTTP status that belongs to the code; 0 when there was no answer
 * @param message documented text of the code
 * @param outcome what happened to the matter of the call
 * @param action what to do next
 * @param transaction for status queries: what the code says about the payment asked about, null when it says nothing
 * @param status status that goes with the code in protocols that send one, otherwise empty
 * @param name name of the code in protocols that have ids and names, otherwise empty
 */
public record Code(
        String code,
        int http,
        String message,
        OutcomeKind outcome,
        Action action,
        @Nullable OutcomeKind transaction,
        String status,
        String name) {

    /** Refuses missing parts. */
    public Code {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(name, "name");
    }

    /** A code that says nothing about a transaction of its own. */
    public static Code of(String code, int http, String message, OutcomeKind outcome, Action action) {
        return new Code(code, http, message, outcome, action, null, "", "");
    }

    /** This code, saying also what became of the payment that was asked about. */
    public Code withTransaction(OutcomeKind transaction) {
        return new Code(code, http, message, outcome, action, transaction, status, name);
    }

    /** This code with the status and the name that go with it on the wire. */
    public Code named(String status, String name) {
        return new Code(code, http, message, outcome, action, transaction, status, name);
    }

    /** This code with another verdict, where more is known than the table can tell. */
    public Code withVerdict(OutcomeKind outcome, Action action) {
        return new Code(code, http, message, outcome, action, transaction, status, name);
    }

    /** The code and its text, for example {@code 4045418 Inconsistent Request}. */
    @Override
    public String toString() {
        return (code + " " + message).strip();
    }
}
