package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Mismatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Checks what a merchant signed, over the bytes as they came in. */
public final class SignatureCheck {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final ObjectMapper json = new ObjectMapper();
    private final ContractKeys keys;
    private final Clock clock;
    private final Map<String, String> unsent;

    /**
     * Checks with the merchant's public key, or the secrets of the run.
     *
     * @param unsent values that are signed but not sent, by field; asked anew for each message
     */
    public SignatureCheck(ContractKeys keys, Clock clock, Map<String, String> unsent) {
        this.keys = keys;
        this.clock = clock;
        this.unsent = unsent;
    }

    /** What is wrong with the signature; nothing when it is right or the scheme has none. */
    public Optional<Mismatch> check(
            DanaOperation operation,
            String method,
            String path,
            Function<String, Optional<String>> headers,
            byte[] body) {
        Scheme scheme = new Scheme(operation.scheme());
        if (scheme.inHeader()) {
            return inHeader(scheme, method, path, headers, body);
        }
        if (scheme.inEnvelope()) {
            return inEnvelope(scheme, body);
        }
        return scheme.inField() ? inField(scheme, operation, body) : Optional.empty();
    }

    private Optional<Mismatch> inHeader(
            Scheme scheme, String method, String path, Function<String, Optional<String>> headers, byte[] body) {
        Map<String, String> sent = new LinkedHashMap<>();
        scheme.data()
                .path("headers")
                .properties()
                .forEach(header -> headers.apply(header.getKey()).ifPresent(value -> sent.put(header.getKey(), value)));
        Map<String, String> values = new HeaderSigning(scheme.data()).values(method, path, sent, body);
        String name = scheme.header("{signature}");
        String text = SchemeText.fill(scheme.data().path("text").asText(), values);
        return verifies(scheme, text, sent.getOrDefault(name, ""))
                ? fresh("header " + scheme.header("{timestamp}"), values.getOrDefault("timestamp", ""))
                : wrong("header " + name, scheme);
    }

    /** What is wrong with the signature of a merchant's answer; nothing when its answers carry none. */
    public Optional<Mismatch> checkAnswer(DanaOperation operation, byte[] body) {
        Scheme scheme = new Scheme(operation.scheme());
        return scheme.inEnvelope() ? enveloped(scheme, "answer", body, parsed(body)) : Optional.empty();
    }

    private Optional<Mismatch> enveloped(Scheme scheme, String side, byte[] body, JsonNode envelope) {
        String name = scheme.part("signature");
        Optional<String> text = new EnvelopeSigning(scheme, side).text(body);
        boolean right = text.isPresent()
                && verifies(scheme, text.get(), envelope.path(name).asText());
        return right ? Optional.empty() : wrong("$." + name, scheme);
    }

    private Optional<Mismatch> inEnvelope(Scheme scheme, byte[] body) {
        JsonNode envelope = parsed(body);
        Optional<Mismatch> forged = enveloped(scheme, "request", body, envelope);
        if (forged.isPresent()) {
            return forged;
        }
        String time = scheme.head("request", "{timestamp}");
        JsonNode head = envelope.path(scheme.part("request")).path(scheme.part("head"));
        return head.has(time) || time.isEmpty()
                ? fresh(
                        "$." + scheme.part("request") + "." + scheme.part("head") + "." + time,
                        head.path(time).asText())
                : Optional.empty();
    }

    private Optional<Mismatch> inField(Scheme scheme, DanaOperation operation, byte[] body) {
        JsonNode content = operation.mediaType().endsWith("json")
                ? parsed(body)
                : JsonNodeFactory.instance.textNode(new String(body, StandardCharsets.UTF_8));
        Map<String, String> fields = Forms.fields(content);
        Map<String, String> known = new LinkedHashMap<>(unsent);
        known.put("partnerId", keys.partnerId());
        String expected = new FieldSigning(operation).digest(fields, known, keys.merchantKey());
        String name = scheme.field("{signature}");
        return expected.equals(fields.getOrDefault(name, "")) ? Optional.empty() : wrong("$." + name, scheme);
    }

    private boolean verifies(Scheme scheme, String text, String signature) {
        return Algorithms.verifies(scheme.algorithm(), text, signature, keys.merchantPublic(), keys.clientSecret());
    }

    private static Optional<Mismatch> wrong(String where, Scheme scheme) {
        return Optional.of(new Mismatch(
                where,
                scheme.algorithm() + " over " + scheme.data().path("text").asText(),
                "another signature"));
    }

    private Optional<Mismatch> fresh(String where, String timestamp) {
        try {
            Duration age = Duration.between(OffsetDateTime.parse(timestamp).toInstant(), clock.instant());
            if (age.abs().compareTo(FRESH) <= 0) {
                return Optional.empty();
            }
        } catch (DateTimeException e) {
            // told below
        }
        return Optional.of(new Mismatch(where, "the time of sending", timestamp.isEmpty() ? "nothing" : timestamp));
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
