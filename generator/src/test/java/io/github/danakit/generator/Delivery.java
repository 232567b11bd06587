package io.github.danakit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** A message as it is sent now: signed in headers, in its envelope or by a field, as its operation asks. */
record Delivery(Headers headers, byte[] body) {

    /** What a sender signs with. */
    record Sender(MerchantKey key, ClientSecret secret) {
        static Sender genuine() {
            return new Sender(TestKeys.merchant(), AcquirersCaller.KEY);
        }

        static Sender forger() {
            return new Sender(RsaKeyPair.generate().privateKey(), ClientSecret.of("not-the-merchant-key"));
        }
    }

    /**
     * Makes a message.
     *
     * @param number makes it another one than those before it
     */
    static Delivery of(Operation<?, ?> operation, String path, JsonNode json, int number, Sender sender) {
        EnvelopeForm form = operation.signing().envelope();
        if (form != null) {
            String envelope = sealed(form, json.deepCopy(), number, sender.key());
            return new Delivery(Headers.none(), envelope.getBytes(StandardCharsets.UTF_8));
        }
        if (operation.signing().fields() != null) {
            return new Delivery(
                    AcquirersCaller.headers(operation), AcquirersCaller.body(operation, json, number, sender.secret()));
        }
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                "2026031809150000112233",
                "externalId",
                "message-" + number,
                "channelId",
                "95221");
        RequestSigner signer = new RequestSigner(operation.signing(), sender.key());
        SigningInput input = new SigningInput(operation.method(), path, body, values);
        return new Delivery(Headers.of(signer.headers(input)), body);
    }

    private static String sealed(EnvelopeForm form, ObjectNode envelope, int number, MerchantKey key) {
        ObjectNode head = (ObjectNode) envelope.path(form.request()).path(form.head());
        head.put(form.requestMember("{timestamp}"), Timestamps.now(Clock.systemUTC()));
        head.put(form.requestMember("{externalId}"), "message-" + number);
        String message = envelope.path(form.request()).toString();
        return envelope.put(form.signature(), EnvelopeSample.signature(message, key))
                .toString();
    }
}
