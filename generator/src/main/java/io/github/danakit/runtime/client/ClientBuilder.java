package io.github.danakit.runtime.client;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.http.JdkTransport;
import io.github.danakit.runtime.http.Transport;
import io.github.danakit.runtime.json.JacksonCodec;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.token.InMemoryTokenStore;
import io.github.danakit.runtime.token.TokenStore;
import java.net.http.HttpClient;
import java.security.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a client. Environment, partner id and a key or secret are mandatory; nothing is read from
 * the process environment and nothing is shared between clients.
 *
 * @param <C> type of the client
 */
public final class ClientBuilder<C> {
    private static final String CHANNEL = "95221";

    private final Function<ClientConfig, C> client;
    private final List<Environment> environments;
    private final List<String> problems = new ArrayList<>();
    private @Nullable Environment environment;
    private @Nullable String partnerId;
    private @Nullable MerchantKey merchantKey;
    private @Nullable ClientSecret clientSecret;
    private @Nullable SigningScheme signing;
    private @Nullable TokenStore tokenStore;
    private List<DanaKey> danaKeys = List.of();
    private String channelId = CHANNEL;
    private @Nullable String origin;
    private @Nullable Duration timeout;
    private Clock clock = Clock.systemUTC();
    private @Nullable Transport transport;
    private RetryPolicy retries = RetryPolicy.standard();
    private Listener listener = Listener.NONE;
    private @Nullable JsonCodec codec;
    private @Nullable Executor executor;
    private Pace pace = Pace.SYSTEM;
    private @Nullable Provider provider;

    /**
     * A builder that hands the settings to this constructor of a client; settings choose these environments by name.
     */
    public ClientBuilder(Function<ClientConfig, C> client, Environment... environments) {
        this.client = client;
        this.environments = List.of(environments);
    }

    /**
     * Reads settings that came as texts. What is wrong with them is told by {@link #build}, together with what is
     * missing. Methods that are called later replace single settings.
     */
    public ClientBuilder<C> settings(Settings settings) {
        problems.addAll(new SettingsReader(settings, environments).applyTo(this));
        return this;
    }

    /**
     * Where calls go. Mandatory.
     *
     * @throws IllegalArgumentException unless it is https, or http on this very machine
     */
    public ClientBuilder<C> environment(Environment environment) {
        Environment.at(environment.baseUri());
        this.environment = environment;
        return this;
    }

    /** Client id from DANA. Mandatory. */
    public ClientBuilder<C> partnerId(String partnerId) {
        this.partnerId = partnerId;
        return this;
    }

    /** The key that signs. Mandatory unless every call is signed with a client secret. */
    public ClientBuilder<C> merchantKey(MerchantKey merchantKey) {
        this.merchantKey = merchantKey;
        return this;
    }

    /** Signs and verifies RSA through this security provider, for example a faster one; the platform's unless given. */
    public ClientBuilder<C> securityProvider(Provider provider) {
        this.provider = provider;
        return this;
    }

    /** The secret that signs, or is sent, where a scheme wants one. */
    public ClientBuilder<C> clientSecret(@Nullable ClientSecret clientSecret) {
        this.clientSecret = clientSecret;
        return this;
    }

    /** A scheme that was agreed upon in place of the operations' own; it signs where it may replace theirs. */
    public ClientBuilder<C> signing(SigningScheme signing) {
        this.signing = signing;
        return this;
    }

    /** Keeps access tokens; in memory unless given. */
    public ClientBuilder<C> tokenStore(TokenStore tokenStore) {
        this.tokenStore = tokenStore;
        return this;
    }

    /**
     * DANA's keys, which verify notifications and signed answers: the present one and, around an exchange of keys, the
     * other one too.
     */
    public ClientBuilder<C> danaKey(DanaKey... keys) {
        return danaKeys(Arrays.asList(keys));
    }

    /** See {@link #danaKey(DanaKey...)}. */
    public ClientBuilder<C> danaKeys(List<DanaKey> keys) {
        this.danaKeys = List.copyOf(keys);
        return this;
    }

    /** CHANNEL-ID; 95221 unless given. */
    public ClientBuilder<C> channelId(String channelId) {
        this.channelId = channelId;
        return this;
    }

    /** ORIGIN; not sent unless given. */
    public ClientBuilder<C> origin(String origin) {
        this.origin = origin;
        return this;
    }

    /**
     * Time-out of every attempt of every operation, in place of the operations' own.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public ClientBuilder<C> timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time-out is longer than zero");
        }
        this.timeout = timeout;
        return this;
    }

    /** Clock of signed times; the system's unless given. */
    public ClientBuilder<C> clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** What sends; a {@link JdkTransport} unless given. */
    public ClientBuilder<C> transport(Transport transport) {
        this.transport = transport;
        return this;
    }

    /**
     * Sends with the application's own HTTP client.
     *
     * @throws IllegalArgumentException when it follows redirects
     */
    public ClientBuilder<C> httpClient(HttpClient client) {
        return transport(new JdkTransport(client));
    }

    /** How often and how fast requests are repeated; {@link RetryPolicy#standard()} unless given. */
    public ClientBuilder<C> retries(RetryPolicy retries) {
        this.retries = retries;
        return this;
    }

    /** What watches the calls. */
    public ClientBuilder<C> listener(Listener listener) {
        this.listener = listener;
        return this;
    }

    /** JSON codec; a {@link JacksonCodec} unless given. */
    public ClientBuilder<C> codec(JsonCodec codec) {
        this.codec = codec;
        return this;
    }

    /** Runs asynchronous calls, which block a thread each; daemon threads of the client unless given. */
    public ClientBuilder<C> executor(Executor executor) {
        this.executor = executor;
        return this;
    }

    /** Times pauses between attempts; the system's unless given, and only tests give another. */
    public ClientBuilder<C> pace(Pace pace) {
        this.pace = pace;
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException that names every missing and every wrong setting at once
     * @throws SigningException when the security provider cannot take the keys
     */
    public C build() {
        if (environment == null || partnerId == null || !problems().isEmpty()) {
            throw new IllegalStateException("the client cannot be built: " + String.join("; ", problems()));
        }
        Executor threads = executor == null ? DaemonThreads.executor() : executor;
        Supplier<Transport> sender = sender(threads);
        JsonCodec json = codec == null ? new JacksonCodec() : codec;
        return client.apply(new ClientConfig(
                environment,
                partnerId,
                merchantKey == null || provider == null ? merchantKey : merchantKey.withProvider(provider),
                clientSecret,
                signing,
                provider == null ? danaKeys : danaKeys(provider),
                channelId,
                origin,
                timeout,
                clock,
                sender.get(),
                retries,
                listener,
                json,
                threads,
                tokenStore == null ? new InMemoryTokenStore() : tokenStore,
                pace));
    }

    /** HTTP client and codec take longest to start, so they start side by side; what was given needs no start. */
    private Supplier<Transport> sender(Executor threads) {
        Transport given = transport;
        return given == null ? new Ahead<Transport>(threads, JdkTransport::new)::get : () -> given;
    }

    private List<DanaKey> danaKeys(Provider other) {
        return danaKeys.stream().map(key -> key.withProvider(other)).toList();
    }

    private List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        if (!missing().isEmpty()) {
            all.add("set " + String.join(", ", missing()));
        }
        return all;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (environment == null) {
            missing.add("environment");
        }
        if (partnerId == null || partnerId.isBlank()) {
            missing.add("partnerId");
        }
        if (merchantKey == null && clientSecret == null) {
            missing.add("merchantKey");
        }
        if (signing != null && clientSecret == null && ClientConfig.takesSecret(signing.algorithm())) {
            missing.add("clientSecret");
        }
        return missing;
    }
}
