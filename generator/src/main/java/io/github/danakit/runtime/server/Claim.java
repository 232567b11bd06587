package io.github.danakit.runtime.server;

import org.jspecify.annotations.Nullable;

/**
 * What a replay guard says to a message.
 *
 * @param state whether the message may be handled
 * @param ticket tells this claim from later ones of the same message, only with {@link State#NEW}
 * @param answer the answer that was given before, only with {@link State#DONE}
 */
public record Claim(State state, String ticket, @Nullable KeptAnswer answer) {
    /** Being handled at this moment, or the guard cannot remember it: it must not be handled. */
    public static final Claim IN_PROGRESS = new Claim(State.IN_PROGRESS, "", null);

    /** Where the message stands. */
    public enum State {
        /** Never seen. */
        NEW,
        /** Being handled. */
        IN_PROGRESS,
        /** Handled and answered. */
        DONE
    }

    /** Never seen: the caller handles it and then completes or releases this very claim. */
    public static Claim fresh(String ticket) {
        return new Claim(State.NEW, ticket, null);
    }

    /** Handled before, with this answer. */
    public static Claim done(KeptAnswer answer) {
        return new Claim(State.DONE, "", answer);
    }
}
