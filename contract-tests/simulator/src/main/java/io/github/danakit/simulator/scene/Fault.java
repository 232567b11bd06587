package io.github.danakit.simulator.scene;

import java.time.Duration;

/**
 * What goes wrong on the way back to the caller.
 *
 * @param kind what happens
 * @param delay how long the answer is held back first
 */
public record Fault(Kind kind, Duration delay) {
    /** The answer arrives whole and at once. */
    public static final Fault NONE = new Fault(Kind.NONE, Duration.ZERO);

    /** What happens to an answer. */
    public enum Kind {
        /** Nothing, but for the delay. */
        NONE,
        /** The connection is closed without an answer. */
        RESET,
        /** Half of the answer is sent. */
        TRUNCATED,
        /** A gateway's HTML page comes in place of the answer. */
        HTML
    }
}
