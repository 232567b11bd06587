package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.json.JacksonCodec;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.signing.BodyForm;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.SignatureVerifier;
import io.github.danakit.runtime.signing.SigningScheme;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the routes and settings of an {@link Endpoint}. */
public final class EndpointBuilder {
    private static final int REMEMBERED = 10_000;

    private final List<Route<?, ?>> routes = new ArrayList<>();
    private @Nullable Function<Headers, List<DanaKey>> keys;
    private BodyForm form = BodyForm.RECEIVED;
    private final Map<SigningScheme, Function<Headers, List<ClientSecret>>> others = new LinkedHashMap<>();
    private @Nullable TokenCheck tokens;
    private @Nullable Function<Headers, List<ClientSecret>> secrets;
    private UnaryOperator<Map<String, String>> unsent = fields -> Map.of();
    private Clock clock = Clock.systemUTC();
    private Duration freshness = Duration.ofMinutes(15);
    private Duration remember = Duration.ofDays(8);
    private @Nullable ReplayGuard replayGuard;
    private int maxBodyBytes = 256 * 1024;
    private UnaryOperator<String> publicPath = UnaryOperator.identity();
    private @Nullable JsonCodec codec;
    private boolean detailedRefusals;
    private boolean incompleteMessages;
    private @Nullable MerchantKey signingKey;
    private @Nullable String partnerId;
    private Consumer<Rejection> listener = rejection -> {};
    private @Nullable Around around;

    EndpointBuilder() {}

    /** What a client knows already: keys and secret that verify, and the key that signs; each of them may be absent. */
    public EndpointBuilder known(List<DanaKey> keys, @Nullable ClientSecret secret, @Nullable MerchantKey key) {
        if (!keys.isEmpty()) {
            verifyWith(keys, BodyForm.RECEIVED);
        }
        if (secret != null) {
            verifyWithSecret(secret);
        }
        signingKey = key;
        return this;
    }

    /** Answers an operation under its own path and aliases. */
    public <Q, A> EndpointBuilder route(Operation<Q, A> operation, Handler<Q, A> handler) {
        routes.add(new Route<>(operation, handler));
        return this;
    }

    /** Answers an operation under this path only: the path of the address that was registered at the sender. */
    public <Q, A> EndpointBuilder route(Operation<Q, A> operation, String path, Handler<Q, A> handler) {
        return route(operation.at(path), handler);
    }

    /** Keys that verify, any of which may match; only what was signed over the received bytes is taken. */
    public EndpointBuilder verifyWith(DanaKey... keys) {
        return verifyWith(List.of(keys), BodyForm.RECEIVED);
    }

    /**
     * Keys that verify, any of which may match.
     *
     * @throws IllegalArgumentException without any key
     */
    public EndpointBuilder verifyWith(List<DanaKey> keys, BodyForm form) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("verification needs at least one key: set DANA's public key");
        }
        List<DanaKey> fixed = List.copyOf(keys);
        return verifyWith(headers -> fixed, form);
    }

    /**
     * Keys of the sender that the headers name, for whoever serves several; an empty list refuses. In protocols whose
     * messages have a head, its members stand among the headers.
     */
    public EndpointBuilder verifyWith(Function<Headers, List<DanaKey>> keys, BodyForm form) {
        this.keys = keys;
        this.form = form;
        return this;
    }

    /**
     * Secrets that verify messages whose signature is a digest over fields and a secret; any of them may match.
     *
     * @throws IllegalArgumentException without any secret
     */
    public EndpointBuilder verifyWithSecret(ClientSecret... shared) {
        if (shared.length == 0) {
            throw new IllegalArgumentException("verification needs at least one secret");
        }
        List<ClientSecret> fixed = List.of(shared);
        return verifyWithSecrets(headers -> fixed);
    }

    /**
     * Secrets of the sender that headers and fields of the message name, for whoever serves several; an empty list
     * refuses. The fields stand among the headers.
     */
    public EndpointBuilder verifyWithSecrets(Function<Headers, List<ClientSecret>> shared) {
        this.secrets = shared;
        return this;
    }

    /** Gives values that are signed but not sent, from the fields that came; without them such a message is refused. */
    public EndpointBuilder unsent(UnaryOperator<Map<String, String>> values) {
        this.unsent = values;
        return this;
    }

    /**
     * Takes messages that are signed by this scheme too, on operations whose own scheme it may replace.
     *
     * @param scheme scheme that is keyed with a secret
     * @param secrets secrets of the sender that the headers name; an empty list refuses
     */
    public EndpointBuilder alsoVerify(SigningScheme scheme, Function<Headers, List<ClientSecret>> secrets) {
        others.put(scheme, secrets);
        return this;
    }

    /** Judges the tokens that come with messages, once their signature is verified. */
    public EndpointBuilder tokens(TokenCheck tokens) {
        this.tokens = tokens;
        return this;
    }

    /** The key that signs answers, for operations whose answers are signed; null for none. */
    public EndpointBuilder signWith(@Nullable MerchantKey key) {
        this.signingKey = key;
        return this;
    }

    /**
     * The client id of the partner that this endpoint serves. Messages whose signed head names another one are refused:
     * DANA signs for all its partners with one key. Not checked unless given, as on DANA's own side.
     */
    public EndpointBuilder partnerId(String partnerId) {
        this.partnerId = partnerId;
        return this;
    }

    /** Tells the present for ages of messages; the system's clock unless given. */
    public EndpointBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * How far the signed time may lie from now, in both directions; 15 minutes unless given.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public EndpointBuilder freshness(Duration freshness) {
        if (freshness.isNegative() || freshness.isZero()) {
            throw new IllegalArgumentException("freshness is longer than zero");
        }
        this.freshness = freshness;
        return this;
    }

    /**
     * How long the answer to a message is kept for its repetitions, at least; 8 days unless given, since DANA repeats
     * some messages for a week. A longer time that an operation needs wins.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public EndpointBuilder remember(Duration remember) {
        if (remember.isNegative()) {
            throw new IllegalArgumentException("messages are not remembered for less than no time");
        }
        this.remember = remember;
        return this;
    }

    /** Remembers handled messages; in memory unless given, which is right for one process only. */
    public EndpointBuilder replayGuard(ReplayGuard replayGuard) {
        this.replayGuard = replayGuard;
        return this;
    }

    /**
     * Largest body that is read, in bytes; 256 KiB unless given.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public EndpointBuilder maxBodyBytes(int maxBodyBytes) {
        if (maxBodyBytes < 1) {
            throw new IllegalArgumentException("a body has at least one byte");
        }
        this.maxBodyBytes = maxBodyBytes;
        return this;
    }

    /** Turns the path that arrives behind a proxy into the one that the sender called, which is the signed one. */
    public EndpointBuilder publicPath(UnaryOperator<String> publicPath) {
        this.publicPath = publicPath;
        return this;
    }

    /** Like {@link #publicPath(UnaryOperator)}, as a table; paths that are not listed stay as they are. */
    public EndpointBuilder publicPath(Map<String, String> signedByReceived) {
        Map<String, String> table = Map.copyOf(signedByReceived);
        return publicPath(path -> table.getOrDefault(path, path));
    }

    /** JSON codec; a {@link JacksonCodec} unless given. */
    public EndpointBuilder codec(JsonCodec codec) {
        this.codec = codec;
        return this;
    }

    /**
     * Whether the sender is told which header is missing or unreadable. Off unless given: every unproven message then
     * gets the same answer. A simulator turns it on to answer like DANA.
     */
    public EndpointBuilder detailedRefusals(boolean detailedRefusals) {
        this.detailedRefusals = detailedRefusals;
        return this;
    }

    /**
     * Whether messages that lack mandatory members reach their handlers. Off unless given: they are refused. A
     * simulator, which judges by rules of its own what callers may leave out, turns it on; its handlers then meet
     * absent values where the types promise none.
     */
    public EndpointBuilder incompleteMessages(boolean incompleteMessages) {
        this.incompleteMessages = incompleteMessages;
        return this;
    }

    /** Is told of every message that no handler answered, with the reason. */
    public EndpointBuilder onRejected(Consumer<Rejection> listener) {
        this.listener = listener;
        return this;
    }

    /** Stands around every handler; nothing does unless given. */
    public EndpointBuilder around(Around around) {
        this.around = around;
        return this;
    }

    private List<Route<?, ?>> wrapped() {
        Around outside = around;
        if (outside == null) {
            return routes;
        }
        List<Route<?, ?>> wrapped = new ArrayList<>(routes.size());
        routes.forEach(route -> wrapped.add(route.within(outside)));
        return wrapped;
    }

    /**
     * The endpoint.
     *
     * @throws IllegalStateException without keys or routes, when routes on one path cannot be told apart, when a scheme
     *     signs tokens that nobody checks, or when answers have to be signed and no key was given
     */
    public Endpoint build() {
        if (keys == null && secrets == null || routes.isEmpty()) {
            throw new IllegalStateException("the endpoint cannot be built: it needs verifyWith(…) and a route(…)");
        }
        requireTokenCheck();
        Function<Headers, List<DanaKey>> own = keys;
        JsonCodec json = codec == null ? new JacksonCodec() : codec;
        return new Endpoint(new EndpointSettings(
                Crossings.of(wrapped(), (scheme, operations) -> prover(scheme, operations, own, json)),
                publicPath,
                maxBodyBytes,
                freshness,
                remember,
                replayGuard == null ? new InMemoryReplayGuard(REMEMBERED, clock) : replayGuard,
                clock,
                json,
                detailedRefusals,
                incompleteMessages,
                tokens,
                signingKey,
                partnerId,
                listener));
    }

    private Prover prover(
            SigningScheme scheme,
            List<Operation<?, ?>> operations,
            @Nullable Function<Headers, List<DanaKey>> known,
            JsonCodec json) {
        if (scheme.fields() != null) {
            return new FieldProver(scheme, needed(secrets, "a secret", operations), unsent, json, partnerId);
        }
        return prover(scheme, operations, json, needed(known, "a key", operations));
    }

    private static <T> T needed(@Nullable T keys, String what, List<Operation<?, ?>> operations) {
        if (keys == null) {
            throw new IllegalStateException("the endpoint cannot be built: "
                    + operations.get(0).id() + " is verified with " + what + ", so it needs verifyWith(…)");
        }
        return keys;
    }

    private Prover prover(
            SigningScheme scheme,
            List<Operation<?, ?>> operations,
            JsonCodec json,
            Function<Headers, List<DanaKey>> known) {
        EnvelopeForm envelope = scheme.envelope();
        if (envelope == null) {
            return new HeaderProver(verifiers(scheme, known));
        }
        if (signingKey == null) {
            throw new IllegalStateException("the endpoint cannot be built: answers of "
                    + operations.get(0).id() + " are signed, so it needs signWith(…)");
        }
        return new EnvelopeProver(envelope, operations, known, json, partnerId);
    }

    private Verifiers verifiers(SigningScheme scheme, Function<Headers, List<DanaKey>> own) {
        List<SignatureVerifier> ways = new ArrayList<>();
        ways.add(new SignatureVerifier(scheme, own, form));
        others.forEach((other, secrets) -> {
            if (other.replaces().contains(scheme)) {
                ways.add(new SignatureVerifier(other, secrets, form));
            }
        });
        return new Verifiers(ways);
    }

    /** A signature over any token at all would prove nothing about the right to call. */
    private void requireTokenCheck() {
        if (tokens == null
                && others.keySet().stream().anyMatch(other -> !other.tokens().isEmpty())) {
            throw new IllegalStateException("the endpoint cannot be built: a scheme takes tokens, set tokens(…)");
        }
    }
}
