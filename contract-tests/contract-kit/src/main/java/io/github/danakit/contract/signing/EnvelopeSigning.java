package io.github.danakit.contract.signing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Signatures over the exact text of one member of the body, carried in a member beside it. */
final class EnvelopeSigning {
    private static final JsonFactory JSON = new JsonFactory();

    private final Scheme scheme;
    private final String side;

    /** For one side: {@code request} or {@code answer}. */
    EnvelopeSigning(Scheme scheme, String side) {
        this.scheme = scheme;
        this.side = side;
    }

    /** The example with values of now in those members of its head that it has. */
    ObjectNode filled(JsonNode example, Map<String, String> values) {
        ObjectNode envelope = example.deepCopy();
        if (envelope.path(scheme.part(side)).path(scheme.part("head")) instanceof ObjectNode head) {
            scheme.data().path("heads").path(side).properties().forEach(member -> {
                String value = SchemeText.fill(member.getValue().asText(), values);
                if (head.has(member.getKey()) && !value.isEmpty()) {
                    head.put(member.getKey(), value);
                }
            });
        }
        return envelope;
    }

    /** The bytes of a signed envelope. */
    byte[] sign(ObjectNode envelope, PrivateKey key) {
        ObjectNode signed = envelope.deepCopy();
        String text = signed.path(scheme.part(side)).toString();
        signed.put(scheme.part("signature"), Algorithms.sign(scheme.algorithm(), text, key, ""));
        return signed.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of an envelope whose body is another than the one that was signed. */
    byte[] tampered(ObjectNode envelope, PrivateKey key) {
        ObjectNode changed = envelope.deepCopy();
        if (changed.path(scheme.part(side)) instanceof ObjectNode member) {
            member.set(scheme.part("body"), Tampering.of(member.path(scheme.part("body"))));
        }
        String genuine = envelope.path(scheme.part(side)).toString();
        String text = new String(sign(envelope, key), StandardCharsets.UTF_8);
        return text.replace(genuine, changed.path(scheme.part(side)).toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The exact text of the signed member in received bytes. */
    Optional<String> text(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(scheme.part(side));
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (wanted) {
                    int end = (int) parser.currentLocation().getByteOffset();
                    return Optional.of(new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // told by the check of the body
        }
        return Optional.empty();
    }
}
