package io.github.danakit.simulator.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.dana.DanaSigning;
import io.github.danakit.dana.runtime.DanaException;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.signing.BodyDigest;
import io.github.danakit.dana.runtime.signing.EnvelopeForm;
import io.github.danakit.dana.runtime.signing.SignedEnvelope;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Explains why the signature beside a message of the older Open API does not hold. */
final class EnvelopeDiagnosis {
    private static final EnvelopeForm FORM = Objects.requireNonNull(DanaSigning.OPEN_API_ENVELOPE.envelope());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String partnerId;
    private final DanaKey partnerKey;
    private final Clock clock;

    EnvelopeDiagnosis(String partnerId, DanaKey partnerKey, Clock clock) {
        this.partnerId = partnerId;
        this.partnerKey = partnerKey;
        this.clock = clock;
    }

    List<String> explain(byte[] body) {
        List<String> told = new ArrayList<>();
        try {
            SignedEnvelope envelope = SignedEnvelope.open(FORM, FORM.request(), body);
            JsonNode head = JSON.readTree(envelope.head());
            String sender = head.path(FORM.requestMember("{partnerId}")).asText(partnerId);
            if (sender.equals(partnerId)) {
                byte[] signature = Base64.getDecoder()
                        .decode(JSON.readTree(body).path(FORM.signature()).asText());
                told.add("the text to sign was that of the member " + FORM.request()
                        + ", from its first brace to its last, exactly as it was sent: "
                        + envelope.message().length + " bytes");
                explain(envelope, head, body, SignedHash.of(signature, partnerKey), told);
            } else {
                told.add("the key of partner '" + sender
                        + "' is not known here: this simulator was started for partner " + partnerId);
            }
        } catch (DanaException | IOException | IllegalArgumentException e) {
            told.add("the body is no object with the members " + FORM.request() + " and " + FORM.signature()
                    + ", or the signature is no Base64");
        }
        return told;
    }

    private void explain(
            SignedEnvelope envelope, JsonNode head, byte[] body, SignedHash.Content content, List<String> told) {
        if (!content.rightKey()) {
            told.add(SignedHash.OTHER_KEY);
            return;
        }
        if (content.sha256().isEmpty()) {
            told.add(SignedHash.OTHER_HASH);
            return;
        }
        String signed = HexFormat.of().formatHex(content.sha256().get());
        if (signed.equals(BodyDigest.of(envelope.message()))) {
            told.add("the signature is right, but "
                    + SignedTimes.age(
                            head.path(FORM.requestMember("{timestamp}")).asText(), clock));
            return;
        }
        told.add(
                guess(envelope.message(), signed, "")
                        .or(() -> guess(body, signed, " of the whole envelope, not of its member " + FORM.request()))
                        .or(() -> guess(envelope.body(), signed, " of the member body alone"))
                        .orElse(
                                "the key is right, but you signed a text that cannot be guessed: it differs from what was sent"));
    }

    private static Optional<String> guess(byte[] text, String signed, String where) {
        if (signed.equals(BodyDigest.of(text))) {
            return Optional.of("the body differs: you signed the text" + where);
        }
        return BodyGuesses.of(text).stream()
                .filter(guess -> guess.text().equals(signed))
                .findFirst()
                .map(guess -> "the body differs: you signed "
                        + (guess.isSent() ? "the body without its spaces" : guess.words()) + where);
    }
}
