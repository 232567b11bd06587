package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Calls operations: the request is written once, and the bytes that are signed are the bytes that are sent.
 * Thread-safe.
 */
public final class Caller {
    private final ClientConfig config;
    private final Pace pace;
    private final Requests requests;
    private final Answers answers;
    private final Listener listener;
    private final Exchange exchange;

    /** A caller with these settings. */
    public Caller(ClientConfig config) {
        this(config, Pace.SYSTEM);
    }

    Caller(ClientConfig config, Pace pace) {
        this.config = config;
        this.pace = pace;
        this.requests = new Requests(config);
        this.answers = new Answers(config.codec(), config.clock());
        this.listener = new SafeListener(config.listener());
        this.exchange = new Exchange(config.transport(), listener, pace);
    }

    /** The settings, for generated code. */
    public ClientConfig config() {
        return config;
    }

    /**
     * Calls an operation and waits. Where money moves, a call whose fate is unknown is an {@link Outcome.Unknown} and
     * is not repeated.
     *
     * @throws SigningException when the request cannot be signed; nothing was sent
     * @throws TransportException when the request cannot have been received, or no answer came and no money moves
     * @throws ProtocolException when the answer holds no code and no money moves
     * @throws IllegalArgumentException when the request cannot be written or a header may not be set; nothing was sent
     */
    public <Q, A> Outcome<A> call(Operation<Q, A> operation, Q request, RequestOptions options) {
        Requests.requireOwn(operation, options.headers());
        byte[] body = config.codec().write(request);
        Duration timeout = options.timeout().orElse(timeout(operation));
        LogicalCall<A> call = new LogicalCall<>(
                operation,
                options,
                reference(operation, body),
                externalId -> requests.make(operation, body, externalId, options, timeout),
                exchange,
                answers,
                new Repeats(config.retries(), options, operation, pace));
        Outcome<A> outcome = call.run();
        listener.onOutcome(outcome);
        return outcome;
    }

    /**
     * Calls an operation on the client's executor, by the rules of {@link #call}. Cancelling the future does not take a
     * request back that was sent.
     */
    public <Q, A> CompletableFuture<Outcome<A>> callAsync(
            Operation<Q, A> operation, Q request, RequestOptions options) {
        return CompletableFuture.supplyAsync(() -> call(operation, request, options), config.executor());
    }

    /**
     * Sends a call that is wrong on purpose, once and without judging the answer. For certification tests only.
     *
     * @throws TransportException when no answer came
     */
    public HttpReply sendRaw(RawCall raw) {
        Operation<?, ?> operation = raw.operation();
        String externalId = Requests.newExternalId();
        HttpCall usual = requests.make(operation, raw.body(), externalId, RequestOptions.none(), timeout(operation));
        HttpCall wrong =
                new HttpCall(usual.method(), usual.uri(), raw.apply(usual.headers()), usual.body(), usual.timeout());
        return exchange.send(wrong, new CallId(operation.id(), externalId, ""), 1);
    }

    private Duration timeout(Operation<?, ?> operation) {
        Duration own = config.timeout();
        return own == null ? operation.timeout() : own;
    }

    /** Read from the bytes that are sent, so that it is what DANA sees. */
    private String reference(Operation<?, ?> operation, byte[] body) {
        String member = operation.reference();
        return member == null ? "" : config.codec().texts(body, member).getOrDefault(member, "");
    }
}
