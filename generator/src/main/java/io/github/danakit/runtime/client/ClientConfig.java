package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Redacted;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.http.Transport;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.keys.SigningKey;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.token.TokenStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one client. Immutable; made by {@link ClientBuilder}.
 *
 * @param environment where calls go
 * @param partnerId client id from DANA, sent as X-PARTNER-ID
 * @param merchantKey key that signs, null when no call needs it
 * @param clientSecret secret that signs or is sent where a scheme wants one, null when no call needs it
 * @param signing scheme that the partner chose in place of those that it may replace, null to keep theirs
 * @param danaKeys keys that verify DANA's notifications and signed answers; may be empty when there are none
 * @param channelId CHANNEL-ID
 * @param origin ORIGIN, null when it is not sent
 * @param timeout time-out that replaces those of the operations, null to keep theirs
 * @param clock clock of signed times
 * @param transport what sends
 * @param retries how often and how fast requests are repeated
 * @param listener what watches
 * @param codec JSON codec
 * @param executor runs asynchronous calls
 * @param tokenStore keeps access tokens
 * @param pace times pauses between attempts
 */
public record ClientConfig(
        Environment environment,
        String partnerId,
        @Nullable MerchantKey merchantKey,
        @Nullable ClientSecret clientSecret,
        @Nullable SigningScheme signing,
        List<DanaKey> danaKeys,
        String channelId,
        @Nullable String origin,
        @Nullable Duration timeout,
        Clock clock,
        Transport transport,
        RetryPolicy retries,
        Listener listener,
        JsonCodec codec,
        Executor executor,
        TokenStore tokenStore,
        Pace pace) {

    /** Copies the list of keys. */
    public ClientConfig {
        danaKeys = List.copyOf(danaKeys);
    }

    /** Is this algorithm keyed with a secret that both sides know? */
    static boolean takesSecret(String algorithm) {
        return algorithm.startsWith("Hmac");
    }

    /**
     * What signs by this algorithm.
     *
     * @throws SigningException when it was not set
     */
    SigningKey signingKey(String algorithm) {
        boolean secret = takesSecret(algorithm);
        SigningKey key = secret ? clientSecret : merchantKey;
        if (key == null) {
            throw new SigningException("no key for " + algorithm + ": set " + (secret ? "clientSecret" : "merchantKey")
                    + " on the client");
        }
        return key;
    }

    /** Where calls go and as whom; no keys. */
    @Override
    public String toString() {
        return Redacted.of("ClientConfig")
                .add("environment", environment.baseUri())
                .add("partnerId", partnerId)
                .secret("merchantKey", merchantKey)
                .secret("clientSecret", clientSecret)
                .add("signing", signing == null ? null : signing.id())
                .add("danaKeys", danaKeys.size())
                .add("channelId", channelId)
                .add("origin", origin)
                .add("timeout", timeout)
                .add("retries", retries)
                .toString();
    }
}
