package io.github.danakit.simulator.signature;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.journal.Arrival;
import io.github.danakit.simulator.journal.Diagnosis;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out why a call's signature was refused, as far as the call itself tells. */
public final class SignatureDiagnosis implements Diagnosis {
    private final Description description;
    private final String partnerId;
    private final DanaKey partnerKey;
    private final Clock clock;
    private final SignedText texts;
    private final EnvelopeDiagnosis envelopes;
    private final FieldDiagnosis fields;

    /**
     * Explains calls of this partner.
     *
     * @param secret secret that it shares with DANA, null when it has none
     */
    public SignatureDiagnosis(
            Description description, String partnerId, DanaKey partnerKey, @Nullable ClientSecret secret, Clock clock) {
        this.description = description;
        this.partnerId = partnerId;
        this.partnerKey = partnerKey;
        this.clock = clock;
        this.texts = new SignedText(new PathGuesses(description.paths()));
        this.envelopes = new EnvelopeDiagnosis(partnerId, partnerKey, clock);
        this.fields = new FieldDiagnosis(secret);
    }

    @Override
    public List<String> explain(Arrival arrival) {
        return description.at(arrival.method(), arrival.path()).stream()
                .findFirst()
                .map(operation -> explain(operation, arrival))
                .orElse(List.of());
    }

    private List<String> explain(OperationFacts operation, Arrival arrival) {
        JsonNode signing = signing(operation);
        String own = operation.node().path("x-dana-token-text").asText();
        String template = own.isEmpty() ? signing.path("text").asText() : own;
        if (signing.has("envelope")) {
            return envelopes.explain(arrival.body());
        }
        if (signing.has("fields")) {
            return fields.explain(template, tokenTexts(), arrival.body());
        }
        return signing.path("headers").has("X-SIGNATURE") && !template.contains("{accessToken}")
                ? explain(template, arrival)
                : List.of();
    }

    /** What the calls whose token covers fields hash, each text once. */
    private List<String> tokenTexts() {
        return description.operations().stream()
                .filter(operation -> signing(operation).has("fields"))
                .map(operation -> operation
                        .node()
                        .path("x-dana-token-text")
                        .asText(signing(operation).path("text").asText()))
                .distinct()
                .toList();
    }

    private List<String> explain(String template, Arrival arrival) {
        List<String> told = new ArrayList<>();
        if (!sender(arrival.headers()).equals(partnerId)) {
            told.add("the key of partner '" + sender(arrival.headers()) + "' is not known here: this simulator was"
                    + " started for partner " + partnerId);
            return told;
        }
        Optional<byte[]> signature = signature(arrival.headers());
        if (signature.isEmpty()) {
            told.add("X-SIGNATURE is missing or is not standard Base64 with padding");
            return told;
        }
        String expected = texts.expected(template, arrival, partnerId);
        told.add("string to sign was " + expected);
        explain(template, arrival, signature.get(), expected, told);
        return told;
    }

    private void explain(String template, Arrival arrival, byte[] signature, String expected, List<String> told) {
        SignedHash.Content content = SignedHash.of(signature, partnerKey);
        if (!content.rightKey()) {
            told.add(SignedHash.OTHER_KEY);
        } else if (content.sha256().isEmpty()) {
            told.add(SignedHash.OTHER_HASH);
        } else if (texts.matches(expected, content.sha256().get())) {
            told.add("the signature is right, but "
                    + SignedTimes.age(arrival.headers().first("X-TIMESTAMP").orElse(""), clock));
        } else {
            Optional<SignedText.Found> found =
                    texts.find(template, arrival, partnerId, content.sha256().get());
            told.add(found.map(SignedText.Found::words)
                    .orElse("the key is right, but you signed a text that cannot be guessed: body, path or time differ"
                            + " from what was sent; compare your string to sign with the one above"));
            found.ifPresent(text -> told.add("you signed " + text.text()));
        }
    }

    private static String sender(Headers headers) {
        return headers.first("X-PARTNER-ID")
                .or(() -> headers.first("X-CLIENT-KEY"))
                .orElse("");
    }

    private static Optional<byte[]> signature(Headers headers) {
        try {
            return headers.first("X-SIGNATURE")
                    .map(text -> Base64.getDecoder().decode(text))
                    .filter(bytes -> bytes.length > 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How an operation's messages are signed, as the description tells it. */
    private static JsonNode signing(OperationFacts operation) {
        JsonNode security = operation.node().has("security")
                ? operation.node().path("security")
                : operation.document().path("security");
        String scheme = security.path(0).fieldNames().hasNext()
                ? security.path(0).fieldNames().next()
                : "";
        return operation
                .document()
                .path("components")
                .path("securitySchemes")
                .path(scheme)
                .path("x-dana-signing");
    }
}
