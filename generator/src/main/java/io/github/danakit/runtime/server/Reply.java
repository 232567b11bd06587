package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers.
 *
 * @param <A> type of the answer
 * @param code code that is answered; its HTTP status is sent
 * @param body body, null to send just the code and its text
 */
public record Reply<A>(Code code, @Nullable A body) {
    /** An answer of code and text alone. */
    public static <A> Reply<A> of(Code code) {
        return new Reply<>(code, null);
    }

    /** Nothing but HTTP status 200, where a protocol has no words for an answer. */
    public static <A> Reply<A> accepted() {
        return of(Code.of("", 200, "", OutcomeKind.SUCCESS, Action.PROCEED));
    }

    /** An answer with this body, which carries the code itself. */
    public static <A> Reply<A> of(Code code, A body) {
        return new Reply<>(code, body);
    }

    /** The code; no body. */
    @Override
    public String toString() {
        return "Reply[" + code + "]";
    }
}
