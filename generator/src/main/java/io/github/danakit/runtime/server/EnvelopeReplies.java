package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SignedEnvelope;
import io.github.danakit.runtime.signing.Timestamps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Wraps answers of protocols with signed envelopes; their heads repeat what the head of the message said. */
record EnvelopeReplies(EndpointSettings settings) {
    private static final byte[] NO_HEAD = {'{', '}'};

    /**
     * The bytes of the answer.
     *
     * @param head head of the message that is answered; null to sign nothing, because its sender is not known
     */
    byte[] wrap(Operation<?, ?> operation, byte[] body, @Nullable Map<String, String> head) {
        EnvelopeForm form = Objects.requireNonNull(operation.signing().envelope(), "envelope");
        MerchantKey key = settings.signingKey();
        if (head == null || key == null) {
            return SignedEnvelope.unsigned(form, form.answer(), NO_HEAD, body);
        }
        EnvelopeFunction function = Objects.requireNonNull(operation.function(), "function");
        byte[] written = settings.codec().write(form.answerHead(function.answer(), values(form, function, head)));
        String algorithm = operation.signing().algorithm();
        return SignedEnvelope.seal(form, form.answer(), written, body, key, algorithm);
    }

    private Map<String, String> values(EnvelopeForm form, EnvelopeFunction function, Map<String, String> head) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "function", function.name());
        put(values, "version", function.version());
        put(values, "partnerId", settings.partnerId());
        values.putAll(form.valuesOf(head));
        values.put("timestamp", Timestamps.now(settings.clock()));
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }
}
