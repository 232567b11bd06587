package io.github.danakit.runtime.client;

import io.github.danakit.runtime.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A call that is wrong on purpose, as DANA's certification asks for: headers are made as usual and then taken away or
 * replaced. Never use it for business. Immutable.
 */
public final class RawCall {
    private final Operation<?, ?> operation;
    private final byte[] body;
    private final Headers replaced;
    private final Set<String> without;

    private RawCall(Operation<?, ?> operation, byte[] body, Headers replaced, Set<String> without) {
        this.operation = operation;
        this.body = body;
        this.replaced = replaced;
        this.without = without;
    }

    /** A call of this operation with an empty body. */
    public static RawCall of(Operation<?, ?> operation) {
        return new RawCall(operation, new byte[0], Headers.none(), Set.of());
    }

    /** The body, sent and signed exactly so. */
    public RawCall body(byte[] body) {
        return new RawCall(operation, body.clone(), replaced, without);
    }

    /** The body as UTF-8. */
    public RawCall body(String body) {
        return body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves a header out. */
    public RawCall without(String name) {
        Set<String> more = new LinkedHashSet<>(without);
        more.add(name);
        return new RawCall(operation, body, replaced, more);
    }

    /** Sends this value in place of the one that would be made, or in addition to the others. */
    public RawCall header(String name, String value) {
        return new RawCall(operation, body, replaced.with(name, value), without);
    }

    Operation<?, ?> operation() {
        return operation;
    }

    byte[] body() {
        return body;
    }

    /** The headers that go out, made from the usual ones. */
    Headers apply(Headers usual) {
        Headers result = usual;
        for (String name : without) {
            result = result.without(name);
        }
        for (String name : replaced.names()) {
            result = result.with(name, replaced.first(name).orElse(""));
        }
        return result;
    }

    /** Operation and changed headers by name. */
    @Override
    public String toString() {
        return "RawCall[" + operation + ", replaced " + replaced.names() + ", without " + without + "]";
    }
}
