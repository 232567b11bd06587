package io.github.danakit.simulator.signature;

import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.journal.Arrival;
import io.github.danakit.simulator.journal.Diagnosis;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Finds out why a call's signature was refused, as far as the call itself tells. */
public final class SignatureDiagnosis implements Diagnosis {
    private final Description description;
    private final String partnerId;
    private final DanaKey partnerKey;
    private final Clock clock;
    private final SignedText texts;

    /** Explains calls of this partner. */
    public SignatureDiagnosis(Description description, String partnerId, DanaKey partnerKey, Clock clock) {
        this.description = description;
        this.partnerId = partnerId;
        this.partnerKey = partnerKey;
        this.clock = clock;
        this.texts = new SignedText(new PathGuesses(description.paths()));
    }

    @Override
    public List<String> explain(Arrival arrival) {
        Optional<OperationFacts> operation =
                description.at(arrival.method(), arrival.path()).stream().findFirst();
        String template = operation.map(SignatureDiagnosis::template).orElse("");
        if (template.isEmpty() || template.contains("{accessToken}")) {
            return List.of();
        }
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
            told.add("the key differs: the signature was not made with the private half of --partner-key");
        } else if (content.sha256().isEmpty()) {
            told.add("the hash differs: SHA-256 with RSA is asked for");
        } else if (texts.matches(expected, content.sha256().get())) {
            told.add("the signature is right, but " + age(arrival.headers()));
        } else {
            Optional<SignedText.Found> found =
                    texts.find(template, arrival, partnerId, content.sha256().get());
            told.add(found.map(SignedText.Found::words)
                    .orElse("the key is right, but you signed a text that cannot be guessed: body, path or time differ"
                            + " from what was sent; compare your string to sign with the one above"));
            found.ifPresent(text -> told.add("you signed " + text.text()));
        }
    }

    private String age(Headers headers) {
        try {
            OffsetDateTime time =
                    OffsetDateTime.parse(headers.first("X-TIMESTAMP").orElse(""));
            Duration off = Duration.between(time.toInstant(), clock.instant());
            return "its time is " + Math.abs(off.toSeconds()) + " s " + (off.isNegative() ? "ahead" : "old")
                    + ": set the clock";
        } catch (DateTimeException e) {
            return "X-TIMESTAMP is no time with an offset";
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

    /** The text to sign, by the operation's scheme in the description. */
    private static String template(OperationFacts operation) {
        var security = operation.node().has("security")
                ? operation.node().path("security")
                : operation.document().path("security");
        if (!security.path(0).fieldNames().hasNext()) {
            return "";
        }
        String scheme = security.path(0).fieldNames().next();
        var signing = operation
                .document()
                .path("components")
                .path("securitySchemes")
                .path(scheme)
                .path("x-dana-signing");
        boolean rsa = signing.path("algorithm").asText().equals("SHA256withRSA");
        return rsa && signing.path("headers").has("X-SIGNATURE")
                ? signing.path("text").asText()
                : "";
    }
}
