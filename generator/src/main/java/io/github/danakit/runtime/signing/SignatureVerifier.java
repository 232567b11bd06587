package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that a received message was signed by the holder of one of the expected keys. Immutable and thread-safe. */
public final class SignatureVerifier {
    private final SigningScheme scheme;
    private final Function<Headers, ? extends List<? extends VerifyingKey>> keys;
    private final BodyForm form;
    private final TextTemplate text;
    private final String signatureHeader;

    /** A verifier that takes only what was signed over the received bytes. */
    public SignatureVerifier(SigningScheme scheme, List<? extends VerifyingKey> keys) {
        this(scheme, keys, BodyForm.RECEIVED);
    }

    /**
     * A verifier with fixed keys, any of which may match, so that a key can be exchanged without a gap.
     *
     * @throws IllegalArgumentException without any key, or when the scheme names no header for the signature
     */
    public SignatureVerifier(SigningScheme scheme, List<? extends VerifyingKey> keys, BodyForm form) {
        this(scheme, fixed(List.copyOf(keys)), form);
    }

    /** A verifier whose keys depend on the sender that the headers name; an empty list refuses. */
    public SignatureVerifier(
            SigningScheme scheme, Function<Headers, ? extends List<? extends VerifyingKey>> keys, BodyForm form) {
        this.scheme = scheme;
        this.keys = keys;
        this.form = form;
        this.text = TextTemplate.parse(scheme.text());
        this.signatureHeader = scheme.headerOf(SigningScheme.SIGNATURE);
        if (signatureHeader.isEmpty() || scheme.text().isEmpty()) {
            throw new IllegalArgumentException(
                    "signature scheme " + scheme.id() + " names no text or no header for the signature");
        }
    }

    private static Function<Headers, List<? extends VerifyingKey>> fixed(List<? extends VerifyingKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("verification needs at least one key: set DANA's public key");
        }
        return headers -> keys;
    }

    /** The scheme that it follows. */
    public SigningScheme scheme() {
        return scheme;
    }

    /**
     * Verifies one message.
     *
     * @param method HTTP method as received
     * @param path path as the sender wrote it, not decoded
     * @param body the received bytes
     * @return the text that the signature belongs to, which identifies the message
     * @throws SignatureMismatchException when the message is not proven; nothing of it may be used then
     */
    public String verify(String method, String path, Headers headers, byte[] body) {
        byte[] signature = SignatureText.decode(single(headers, signatureHeader), signatureHeader);
        List<? extends VerifyingKey> candidates = keys.apply(headers).stream()
                .filter(key -> key.signatureLength(scheme.algorithm()) == signature.length)
                .toList();
        if (candidates.isEmpty()) {
            throw new SignatureMismatchException(
                    Reason.WRONG_LENGTH, signatureHeader + " fits no key in length, or no key is known for the sender");
        }
        String received = signedText(method, path, headers, body);
        if (matches(candidates, received, signature)) {
            return received;
        }
        byte[] compact = form == BodyForm.RECEIVED ? body : Minifier.minify(body);
        if (compact != body) {
            String minified = signedText(method, path, headers, compact);
            if (matches(candidates, minified, signature)) {
                return minified;
            }
        }
        throw new SignatureMismatchException(Reason.WRONG_SIGNATURE, "no key verifies the received bytes");
    }

    private boolean matches(List<? extends VerifyingKey> candidates, String signed, byte[] signature) {
        byte[] bytes = signed.getBytes(StandardCharsets.UTF_8);
        for (VerifyingKey key : candidates) {
            if (key.verify(bytes, signature, scheme.algorithm())) {
                return true;
            }
        }
        return false;
    }

    private String signedText(String method, String path, Headers headers, byte[] body) {
        String digest = BodyDigest.of(body);
        return text.render(name -> value(name, method, path, headers, digest));
    }

    private @Nullable String value(String name, String method, String path, Headers headers, String digest) {
        return switch (name) {
            case "method" -> method;
            case "path" -> path;
            case "bodyDigest" -> digest;
            // Literally as received: two texts of one instant are two signed texts.
            default -> carried(headers, name);
        };
    }

    private String carried(Headers headers, String name) {
        SchemeHeader carrier = scheme.carrier(name)
                .orElseThrow(() -> new IllegalStateException(
                        "signature scheme " + scheme.id() + " carries {" + name + "} in no header"));
        String value = TextTemplate.parse(carrier.template()).valueIn(single(headers, carrier.name()));
        if (value == null || value.isEmpty()) {
            throw new SignatureMismatchException(Reason.MISSING_HEADER, carrier.name() + " has another form");
        }
        return value;
    }

    private static String single(Headers headers, String name) {
        List<String> values = headers.all(name);
        if (values.size() > 1) {
            throw new SignatureMismatchException(Reason.DUPLICATE_HEADER, name + " came more than once");
        }
        if (values.isEmpty() || values.get(0).isEmpty()) {
            throw new SignatureMismatchException(Reason.MISSING_HEADER, name + " is missing");
        }
        return values.get(0);
    }
}
