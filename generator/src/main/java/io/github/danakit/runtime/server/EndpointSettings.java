package io.github.danakit.runtime.server;

import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.MerchantKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The settings of one endpoint. */
record EndpointSettings(
        Map<String, Crossing> crossings,
        UnaryOperator<String> publicPath,
        int maxBodyBytes,
        Duration freshness,
        Duration remember,
        ReplayGuard replayGuard,
        Clock clock,
        JsonCodec codec,
        boolean detailedRefusals,
        boolean incompleteMessages,
        @Nullable TokenCheck tokens,
        @Nullable MerchantKey signingKey,
        @Nullable String partnerId,
        Consumer<Rejection> listener) {

    /** Tells the listener; a broken log changes no answer. */
    void rejected(Rejection rejection) {
        try {
            listener.accept(rejection);
        } catch (RuntimeException e) {
            // The sender is answered whatever happens to the notice.
        }
    }
}
