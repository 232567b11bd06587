package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.keys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the headers of signed requests. Immutable and thread-safe. */
public final class RequestSigner {
    private record Header(SchemeHeader header, TextTemplate value) {}

    private final SigningScheme scheme;
    private final SigningKey key;
    private final TextTemplate text;
    private final List<Header> headers = new ArrayList<>();
    private final Set<String> placeholders = new HashSet<>();

    /**
     * A signer that follows this scheme with this key.
     *
     * @throws IllegalArgumentException when a template of the scheme cannot be parsed or it has no text or algorithm
     */
    public RequestSigner(SigningScheme scheme, SigningKey key) {
        if (scheme.text().isEmpty() || scheme.algorithm().isEmpty()) {
            throw new IllegalArgumentException("signature scheme " + scheme.id() + " names no text or no algorithm");
        }
        this.scheme = scheme;
        this.key = key;
        this.text = TextTemplate.parse(scheme.text());
        placeholders.addAll(text.names());
        for (SchemeHeader header : scheme.headers()) {
            TextTemplate value = TextTemplate.parse(header.template());
            placeholders.addAll(value.names());
            headers.add(new Header(header, value));
        }
    }

    /** Does text or header take a value for this placeholder? */
    public boolean takes(String placeholder) {
        return placeholders.contains(placeholder);
    }

    /**
     * The scheme's headers for one request, signature included, in the scheme's order.
     *
     * @throws SigningException when a value is missing or the key cannot sign; nothing may be sent then
     */
    public Map<String, String> headers(SigningInput input) {
        String digest = BodyDigest.of(Minifier.minify(input.body()));
        String signed = text.render(name -> value(name, input, digest, null));
        byte[] signature = key.sign(signed.getBytes(StandardCharsets.UTF_8), scheme.algorithm());
        String encoded = Base64.getEncoder().encodeToString(signature);
        Map<String, String> made = new LinkedHashMap<>();
        for (Header header : headers) {
            put(made, header, input, digest, encoded);
        }
        return made;
    }

    private static void put(
            Map<String, String> made, Header header, SigningInput input, String digest, String signature) {
        SchemeHeader rule = header.header();
        String value = rule.optional()
                ? header.value().renderOrNull(name -> value(name, input, digest, signature))
                : header.value().render(name -> value(name, input, digest, signature));
        if (value != null) {
            made.put(rule.name(), value);
        }
    }

    private static @Nullable String value(String name, SigningInput input, String digest, @Nullable String signature) {
        return switch (name) {
            case "method" -> input.method();
            case "path" -> input.path();
            case "bodyDigest" -> digest;
            case "signature" -> signature;
            default -> input.values().get(name);
        };
    }
}
