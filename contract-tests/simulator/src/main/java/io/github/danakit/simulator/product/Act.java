package io.github.danakit.simulator.product;

/**
 * What an operation does, in members of messages: for the many operations whose answer is the one that the description
 * shows, with a few values that the simulator knows better. What comes out is held against the description like every
 * answer.
 */
@FunctionalInterface
public interface Act {
    /** Acts upon a message that was proven and fits its schema, as far as DANA demands that. */
    Told on(Asked asked);
}
