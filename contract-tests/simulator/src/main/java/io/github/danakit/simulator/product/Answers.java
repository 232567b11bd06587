package io.github.danakit.simulator.product;

import io.github.danakit.dana.runtime.server.Reply;
import java.util.function.UnaryOperator;

/** Small help for answers. */
public final class Answers {

    private Answers() {}

    /** The same answer with another body; one without a body stays as it is. */
    public static <A> Reply<A> with(Reply<A> reply, UnaryOperator<A> change) {
        A body = reply.body();
        return body == null ? reply : Reply.of(reply.code(), change.apply(body));
    }
}
