package io.github.danakit.runtime.server;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SignedEnvelope;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proves messages that come in a signed envelope. Only the message inside is signed, so everything is read from it: the
 * path of the request proves nothing about the operation that was meant.
 */
final class EnvelopeProver implements Prover {
    private final SigningScheme scheme;
    private final EnvelopeForm form;
    private final List<Operation<?, ?>> operations;
    private final Function<Headers, List<DanaKey>> keys;
    private final JsonCodec codec;
    private final @Nullable String partnerId;

    EnvelopeProver(
            EnvelopeForm form,
            List<Operation<?, ?>> operations,
            Function<Headers, List<DanaKey>> keys,
            JsonCodec codec,
            @Nullable String partnerId) {
        this.scheme = operations.get(0).signing();
        this.form = form;
        this.operations = operations;
        this.keys = keys;
        this.codec = codec;
        this.partnerId = partnerId;
    }

    @Override
    public Signed prove(Arrival arrival) {
        SignedEnvelope envelope = SignedEnvelope.open(form, form.request(), arrival.body());
        Map<String, String> head = head(envelope);
        Headers named = named(arrival.headers(), head);
        envelope.verify(keys.apply(named), scheme.algorithm());
        requireMeant(head);
        String externalId = value(head, "{externalId}");
        if (externalId.isEmpty()) {
            throw new SignatureMismatchException(Reason.MISSING_HEADER, "the head has no id of the message");
        }
        String timeName = form.requestMember("{timestamp}");
        return new Signed(
                scheme,
                value(head, "{function}") + "\n" + value(head, "{partnerId}") + "\n" + externalId,
                envelope.message(),
                envelope.body(),
                named,
                head,
                timeName,
                value(head, "{timestamp}"),
                externalId);
    }

    /** A message that was signed for another operation or another partner is as good as a forged one. */
    private void requireMeant(Map<String, String> head) {
        String function = value(head, "{function}");
        if (operations.stream().noneMatch(operation -> covers(operation.function(), function))) {
            throw new SignatureMismatchException(Reason.OTHER_MESSAGE, "the message names another function");
        }
        String client = value(head, "{partnerId}");
        if (partnerId != null && !client.isEmpty() && !client.equals(partnerId)) {
            throw new SignatureMismatchException(Reason.OTHER_MESSAGE, "the message is meant for another partner");
        }
    }

    private static boolean covers(@Nullable EnvelopeFunction own, String function) {
        return own != null && own.covers(function);
    }

    /** The sender is named in the head, so keys can be chosen by its members as if they were headers. */
    private static Headers named(Headers headers, Map<String, String> head) {
        Headers all = headers;
        for (Map.Entry<String, String> member : head.entrySet()) {
            all = all.with(member.getKey(), member.getValue());
        }
        return all;
    }

    private Map<String, String> head(SignedEnvelope envelope) {
        return codec.texts(envelope.head(), form.requestHead().keySet().toArray(new String[0]));
    }

    private String value(Map<String, String> head, String placeholder) {
        return head.getOrDefault(form.requestMember(placeholder), "");
    }

    @Override
    public Map<String, String> claims(Arrival arrival) {
        try {
            return new LinkedHashMap<>(head(SignedEnvelope.open(form, form.request(), arrival.body())));
        } catch (RuntimeException e) {
            return Map.of();
        }
    }
}
