package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RefusedException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Calls operations: the request is written once, and the bytes that are signed are the bytes that are sent.
 * Thread-safe.
 */
public final class Caller {
    private final ClientConfig config;
    private final Requests requests;
    private final Answers answers;
    private final Listener listener;
    private final Exchange exchange;
    private final Tokens tokens;
    private final Readiness readiness;

    /** A caller with these settings, for operations that need no tokens. */
    public Caller(ClientConfig config) {
        this(config, List.of());
    }

    /** A caller with these settings that gets tokens by these calls. */
    public Caller(ClientConfig config, List<TokenCall> tokens) {
        this.config = config;
        this.requests = new Requests(config);
        this.answers = new Answers(config);
        this.listener = config.listener() == Listener.NONE ? Listener.NONE : new SafeListener(config.listener());
        this.exchange = new Exchange(config.transport(), listener, config.pace());
        this.readiness = new Readiness(config.codec(), config.executor());
        TokenFetch fetch = new TokenFetch(this::call, config.codec());
        this.tokens = new Tokens(config, tokens, new TokenSource(config.tokenStore(), config.clock(), fetch));
    }

    /** The settings, for generated code. */
    public ClientConfig config() {
        return config;
    }

    /** The tokens of customers. */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * Calls an operation and waits. Where money moves, a call whose fate is unknown is an {@link Outcome.Unknown} and
     * is not repeated.
     *
     * @throws SigningException when the request cannot be signed; nothing was sent
     * @throws RefusedException when the token that the call needs was refused; the call itself was not carried out
     * @throws TransportException when the request cannot have been received, or no answer came and no money moves
     * @throws ProtocolException when the answer holds no code or is another call's, and no money moves
     * @throws SignatureMismatchException when the answer has to be signed, is not proven, and no money moves
     * @throws IllegalArgumentException when the request cannot be written, a header may not be set, or the customer is
     *     missing; nothing was sent
     */
    public <Q, A> Outcome<A> call(Operation<Q, A> operation, Q request, RequestOptions options) {
        requests.requireOwn(operation, options.headers());
        readiness.expect(operation.answerType());
        byte[] body = config.codec().write(request);
        Duration timeout = options.timeout().orElse(timeout(operation));
        CallTokens needed = tokens(operation, options);
        Repeats repeats = new Repeats(config.retries(), options, operation, config.pace());
        CarriedMembers message = new CarriedMembers(config.codec(), operation, body);
        LogicalCall<A> call = new LogicalCall<>(
                operation,
                options,
                Echoes.of(operation, body, config.codec()),
                externalId -> {
                    Map<String, String> values = needed.values();
                    byte[] complete = message.request(beside(values, options));
                    return requests.make(operation, complete, externalId, options, repeats.timeout(timeout), values);
                },
                exchange,
                answers,
                repeats,
                needed);
        Outcome<A> outcome = call.run();
        if (operation.endsToken() && outcome.outcome() == OutcomeKind.SUCCESS) {
            needed.forget();
        }
        listener.onOutcome(outcome);
        return outcome;
    }

    private CallTokens tokens(Operation<?, ?> operation, RequestOptions options) {
        return tokens.of(
                kind -> requests.takes(operation, kind), options.customer().orElse(null));
    }

    /** What goes beside a request: tokens that were got for it, and what the caller told of the customer. */
    private static Map<String, String> beside(Map<String, String> tokens, RequestOptions options) {
        Map<String, String> values = new HashMap<>(tokens);
        options.customer().ifPresent(customer -> values.putAll(customer.values()));
        return values;
    }

    /**
     * Signs a form that a browser posts; nothing is sent.
     *
     * @param known values that are signed but neither sent nor known to the client, by name
     * @throws SigningException when the form cannot be signed
     */
    public <Q> BrowserForm form(Operation<Q, ?> operation, Q request, Map<String, String> known) {
        Map<String, Object> message =
                requests.complete(operation, config.codec().write(request), known);
        return new BrowserForm(requests.address(operation), FieldMessages.texts(message));
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
     * Asks what became of a call that moves money, until asking brings nothing more or the time is over. The answer's
     * {@link Outcome#transaction()} tells it; it is still pending or unknown when the time was not enough.
     *
     * @param request the request of that call, unchanged
     * @throws TransportException when no question was answered
     * @throws ProtocolException when no answer held a code
     * @throws IllegalArgumentException when the request has no reference to ask by
     */
    public <Q, S, A> Outcome<A> resolve(Resolution<Q, S, A> resolution, Q request, ResolvePolicy policy) {
        Operation<Q, ?> operation = resolution.operation();
        byte[] written = config.codec().write(request);
        if (Echoes.of(operation, written, config.codec()).reference().isEmpty()) {
            throw new IllegalArgumentException(operation.id() + " cannot be asked for: the request has no "
                    + (operation.reference() == null ? "reference" : operation.reference()));
        }
        S question = resolution.question().apply(request);
        RequestOptions once = RequestOptions.none().withRetries(0);
        return new Resolver<>(resolution, policy, () -> call(resolution.query(), question, once), config.pace()).run();
    }

    /** The same on the client's executor, where it holds a thread for as long as it takes. */
    public <Q, S, A> CompletableFuture<Outcome<A>> resolveAsync(
            Resolution<Q, S, A> resolution, Q request, ResolvePolicy policy) {
        return CompletableFuture.supplyAsync(() -> resolve(resolution, request, policy), config.executor());
    }

    /**
     * Sends a call that is wrong on purpose, once and without judging the answer. For certification tests only.
     *
     * @throws TransportException when no answer came
     */
    public HttpReply sendRaw(RawCall raw) {
        Operation<?, ?> operation = raw.operation();
        String externalId = Requests.newExternalId();
        Map<String, String> values = tokens(operation, RequestOptions.none()).values();
        HttpCall usual =
                requests.make(operation, raw.body(), externalId, RequestOptions.none(), timeout(operation), values);
        HttpCall wrong = new HttpCall(
                usual.method(), usual.uri(), raw.apply(usual.headers()), raw.apply(usual.body()), usual.timeout());
        return exchange.send(wrong, new CallId(operation.id(), externalId, ""), 1);
    }

    private Duration timeout(Operation<?, ?> operation) {
        Duration own = config.timeout();
        return own == null ? operation.timeout() : own;
    }
}
