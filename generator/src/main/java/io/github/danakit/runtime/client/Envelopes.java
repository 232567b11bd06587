package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.keys.SigningKey;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SignedEnvelope;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Wraps requests of protocols with signed envelopes, and takes proven answers out of theirs. */
final class Envelopes {
    private static final String PARTNER = "partnerId";

    private final ClientConfig config;

    Envelopes(ClientConfig config) {
        this.config = config;
    }

    /**
     * The bytes to be sent for this body.
     *
     * @param values values of this call by placeholder
     * @throws SigningException when a value of the head is missing, or no key could prove the answer; nothing was sent
     */
    byte[] seal(Operation<?, ?> operation, byte[] body, Map<String, String> values) {
        if (config.danaKeys().isEmpty()) {
            throw new SigningException("no key to verify the answer with: set danaKey on the client");
        }
        SigningScheme scheme = operation.signing();
        EnvelopeForm form = Objects.requireNonNull(scheme.envelope(), "envelope");
        EnvelopeFunction function = Objects.requireNonNull(operation.function(), "function");
        Map<String, String> own = new HashMap<>(values);
        own.remove(PARTNER);
        byte[] head = config.codec().write(form.requestHead(function.request(), standing(function), own));
        SigningKey key = config.signingKey(scheme.algorithm());
        return SignedEnvelope.seal(form, form.request(), head, body, key, scheme.algorithm());
    }

    private Map<String, String> standing(EnvelopeFunction function) {
        Map<String, String> values = new HashMap<>();
        values.put(PARTNER, config.partnerId());
        if (config.clientSecret() != null) {
            values.put("clientSecret", config.clientSecret().reveal());
        }
        if (!function.name().isEmpty()) {
            values.put("function", function.name());
        }
        if (!function.version().isEmpty()) {
            values.put("version", function.version());
        }
        return values;
    }

    /** Does the head of a request take a value for this placeholder? */
    static boolean takes(Operation<?, ?> operation, String placeholder) {
        EnvelopeForm form = operation.signing().envelope();
        EnvelopeFunction function = operation.function();
        return form != null && function != null && function.request().has(form.requestMember("{" + placeholder + "}"));
    }

    /**
     * The body of an answer, once it is proven to be DANA's answer to this very request.
     *
     * @throws ProtocolException when the bytes are no envelope
     * @throws SignatureMismatchException when the answer is not proven
     */
    byte[] open(Operation<?, ?> operation, byte[] received, CallId call) {
        SigningScheme scheme = operation.signing();
        EnvelopeForm form = scheme.envelope();
        if (form == null) {
            return received;
        }
        SignedEnvelope envelope = SignedEnvelope.open(form, form.answer(), received);
        envelope.verify(config.danaKeys(), scheme.algorithm());
        // An answer that was signed for another request must not decide this one.
        String member = form.answerMember("{externalId}");
        String answered = config.codec().texts(envelope.head(), member).getOrDefault(member, "");
        if (!answered.equals(call.externalId())) {
            throw new SignatureMismatchException(Reason.OTHER_MESSAGE, "the answer belongs to another request");
        }
        return envelope.body();
    }
}
