package io.github.danakit.simulator.product;

import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;

/**
 * Answers and messages that the description shows, typed: a start for a behaviour, which changes what it knows better.
 */
public interface Documented {
    /**
     * The usual answer, speaking of what the message speaks of where the names are the same.
     *
     * <p>Where the description shows none the caller is told so in place of an answer.
     */
    <Q, A> Reply<A> usual(Operation<Q, A> operation, Verified<Q> message);

    /**
     * The answer with a documented code.
     *
     * <p>Where the operation has no such code the caller is told so in place of an answer.
     */
    <Q, A> Reply<A> answer(Operation<Q, A> operation, Verified<Q> message, String code);

    /**
     * The example of a message that DANA sends.
     *
     * @param name {@code minimal} or {@code full}
     * @throws IllegalArgumentException when the description has no such example
     */
    <Q> Q message(Operation<Q, ?> operation, String name);
}
