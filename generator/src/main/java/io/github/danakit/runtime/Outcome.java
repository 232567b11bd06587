package io.github.danakit.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * What DANA answered, sorted by what happened to the money. Switch over {@link #action()} to decide what to do next.
 *
 * @param <T> type of the parsed answer
 */
public sealed interface Outcome<T> {
    /** It happened. */
    record Ok<T>(Answer<T> answer) implements Outcome<T> {}

    /** It was accepted and may still happen or fail. */
    record Pending<T>(Answer<T> answer) implements Outcome<T> {}

    /** It did not happen. */
    record Refused<T>(Answer<T> answer) implements Outcome<T> {}

    /** Nobody knows whether it happened: query before anything else. */
    record Unknown<T>(Answer<T> answer) implements Outcome<T> {}

    /** The form that fits the outcome of the answer's code. */
    static <T> Outcome<T> of(Answer<T> answer) {
        return switch (answer.code().outcome()) {
            case SUCCESS -> new Ok<>(answer);
            case PENDING -> new Pending<>(answer);
            case FAILED -> new Refused<>(answer);
            case UNKNOWN -> new Unknown<>(answer);
        };
    }

    /** Everything known about the answer. */
    Answer<T> answer();

    /** What happened to the money or the matter. */
    default OutcomeKind outcome() {
        return code().outcome();
    }

    /** What to do next. */
    default Action action() {
        return code().action();
    }

    /** The code, documented or with its fallback meaning; an empty code text when no usable answer came. */
    default Code code() {
        return answer().code();
    }

    /** The text that DANA sent, as it came. */
    default String message() {
        return answer().message();
    }

    /**
     * The parsed answer.
     *
     * @throws ProtocolException when the body was unreadable or lacked mandatory members; the outcome stands
     *     nevertheless
     * @throws IllegalStateException when there is no body to this code
     */
    default T body() {
        ProtocolException unreadable = answer().unreadable();
        if (unreadable != null) {
            throw unreadable;
        }
        T body = answer().body();
        if (body == null) {
            throw new IllegalStateException(answer().call().describe("no body comes with " + answer().code()));
        }
        return body;
    }

    /** Whether {@link #body()} returns one. */
    default boolean hasBody() {
        return answer().body() != null && answer().unreadable() == null;
    }

    /** A copy of the received bytes, empty without answer. They may hold personal data: do not log them. */
    default byte[] raw() {
        return answer().raw();
    }

    /** HTTP status of the answer, 0 when none came. */
    default int httpStatus() {
        return answer().httpStatus();
    }

    /**
     * State of the payment that was asked about.
     *
     * @throws IllegalStateException when the operation tells no such state
     */
    default Transaction transaction() {
        Transaction transaction = answer().transaction();
        if (transaction == null) {
            throw new IllegalStateException(operation() + " tells no state of a transaction");
        }
        return transaction;
    }

    /** Pause that the other side asked for before a repeat. */
    default Optional<Duration> retryAfter() {
        return Optional.ofNullable(answer().retryAfter());
    }

    /** Did DANA answer with this code? Only the code's text counts. */
    default boolean is(Code code) {
        return code().code().equals(code.code());
    }

    /**
     * The parsed answer of a success or of a pending call.
     *
     * @throws RefusedException for a failure, for an unknown outcome, and where no body came
     * @throws ProtocolException when the body was unreadable
     */
    default T orThrow() {
        boolean accepted = outcome() == OutcomeKind.SUCCESS || outcome() == OutcomeKind.PENDING;
        if (!accepted || (answer().body() == null && answer().unreadable() == null)) {
            throw toException();
        }
        return body();
    }

    /** This outcome as an exception, to be thrown by the caller. */
    default RefusedException toException() {
        return new RefusedException(answer());
    }

    /** X-EXTERNAL-ID of the last attempt. */
    default String externalId() {
        return answer().externalId();
    }

    /** The partner's own reference, empty when the operation has none. */
    default String reference() {
        return answer().reference();
    }

    /** Id of the operation. */
    default String operation() {
        return answer().operation();
    }
}
