package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Redacted;
import io.github.danakit.runtime.http.Transport;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
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
 * @param merchantKey key that signs
 * @param danaKeys keys that verify DANA's notifications; may be empty when none are received
 * @param channelId CHANNEL-ID
 * @param origin ORIGIN, null when it is not sent
 * @param timeout time-out that replaces those of the operations, null to keep theirs
 * @param clock clock of signed times
 * @param transport what sends
 * @param retries how often and how fast requests are repeated
 * @param listener what watches
 * @param codec JSON codec
 * @param executor runs asynchronous calls
 */
public record ClientConfig(
        Environment environment,
        String partnerId,
        MerchantKey merchantKey,
        List<DanaKey> danaKeys,
        String channelId,
        @Nullable String origin,
        @Nullable Duration timeout,
        Clock clock,
        Transport transport,
        RetryPolicy retries,
        Listener listener,
        JsonCodec codec,
        Executor executor) {

    /** Copies the list of keys. */
    public ClientConfig {
        danaKeys = List.copyOf(danaKeys);
    }

    /** Where calls go and as whom; no keys. */
    @Override
    public String toString() {
        return Redacted.of("ClientConfig")
                .add("environment", environment.baseUri())
                .add("partnerId", partnerId)
                .secret("merchantKey", merchantKey)
                .add("danaKeys", danaKeys.size())
                .add("channelId", channelId)
                .add("origin", origin)
                .add("timeout", timeout)
                .add("retries", retries)
                .toString();
    }
}
