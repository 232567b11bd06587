package io.github.danakit.runtime.client;

import io.github.danakit.runtime.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that is wrong on purpose, as DANA's certification asks for: headers are made as usual and then taken away or
 * replaced. Never use it for business. Immutable.
 */
public final class RawCall {
    private final Operation<?, ?> operation;
    private final byte[] body;
    private final Headers replaced;
    private final Set<String> without;
    private final byte @Nullable [] exactly;

    private RawCall(
            Operation<?, ?> operation, byte[] body, Headers replaced, Set<String> without, byte @Nullable [] exactly) {
        this.operation = operation;
        this.body = body;
        this.replaced = replaced;
        this.without = without;
        this.exactly = exactly;
    }

    /** A call of this operation with an empty body. */
    public static RawCall of(Operation<?, ?> operation) {
        return new RawCall(operation, new byte[0], Headers.none(), Set.of(), null);
    }

    /**
     * Sends these bytes in place of everything that would be made of the body; only headers are made. In protocols with
     * signed envelopes this is how a wrong envelope is sent.
     */
    public RawCall exactly(byte[] message) {
        return new RawCall(operation, body, replaced, without, message.clone());
    }

    /** The body, sent and signed exactly so; put into an envelope where the protocol has one. */
    public RawCall body(byte[] body) {
        return new RawCall(operation, body.clone(), replaced, without, exactly);
    }

    /** The body as UTF-8. */
    public RawCall body(String body) {
        return body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves a header out. */
    public RawCall without(String name) {
        Set<String> more = new LinkedHashSet<>(without);
        more.add(name);
        return new RawCall(operation, body, replaced, more, exactly);
    }

    /** Sends this value in place of the one that would be made, or in addition to the others. */
    public RawCall header(String name, String value) {
        return new RawCall(operation, body, replaced.with(name, value), without, exactly);
    }

    Operation<?, ?> operation() {
        return operation;
    }

    byte[] body() {
        return body;
    }

    /** The bytes that go out, where {@code usual} would. */
    byte[] apply(byte[] usual) {
        return exactly == null ? usual : exactly;
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
