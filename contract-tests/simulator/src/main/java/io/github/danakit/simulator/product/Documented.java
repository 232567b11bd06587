package io.github.danakit.simulator.product;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import java.util.function.Consumer;

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
    default <Q> Q message(Operation<Q, ?> operation, String name) {
        return message(operation, name, example -> {});
    }

    /** Like {@link #message(Operation, String)}, with what is known better put into it. */
    <Q> Q message(Operation<Q, ?> operation, String name, Consumer<ObjectNode> change);
}
