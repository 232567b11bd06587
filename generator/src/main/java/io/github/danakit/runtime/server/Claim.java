package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.HttpReply;
import org.jspecify.annotations.Nullable;

/**
 * What a replay guard says to a message.
 *
 * @param state whether the message may be handled
 * @param reply the answer that was given before, only with {@link State#DONE}
 */
public record Claim(State state, @Nullable HttpReply reply) {
    /** Never seen: the caller handles it and then completes or releases its claim. */
    public static final Claim NEW = new Claim(State.NEW, null);
    /** Being handled at this moment, or the guard cannot remember it: it must not be handled. */
    public static final Claim IN_PROGRESS = new Claim(State.IN_PROGRESS, null);

    /** Where the message stands. */
    public enum State {
        /** Never seen. */
        NEW,
        /** Being handled. */
        IN_PROGRESS,
        /** Handled and answered. */
        DONE
    }

    /** Handled before, with this answer. */
    public static Claim done(HttpReply reply) {
        return new Claim(State.DONE, reply);
    }
}
