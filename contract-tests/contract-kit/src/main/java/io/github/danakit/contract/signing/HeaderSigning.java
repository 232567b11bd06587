package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signatures in a header, over a text that is made from other headers, path and body. */
final class HeaderSigning {
    private final JsonNode scheme;

    HeaderSigning(JsonNode scheme) {
        this.scheme = scheme;
    }

    /** Name of the header that carries a placeholder, empty when none does. */
    static String headerOf(JsonNode scheme, String placeholder) {
        for (Map.Entry<String, JsonNode> header : scheme.path("headers").properties()) {
            if (header.getValue().asText().equals(placeholder)) {
                return header.getKey();
            }
        }
        return "";
    }

    /**
     * Signs.
     *
     * @param signedPath path that goes into the signed text
     * @param secret secret of symmetric algorithms
     */
    Outgoing sign(Outgoing message, String signedPath, PrivateKey key, String secret) {
        String text = SchemeText.fill(
                scheme.path("text").asText(), values(message.method(), signedPath, message.headers(), message.body()));
        Map<String, String> headers = new LinkedHashMap<>(message.headers());
        headers.put(
                headerOf(scheme, "{signature}"),
                Algorithms.sign(scheme.path("algorithm").asText(), text, key, secret));
        return new Outgoing(message.method(), message.path(), message.query(), headers, message.body());
    }

    /** Everything that the text of a signature can name. */
    Map<String, String> values(String method, String path, Map<String, String> headers, byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        scheme.path("headers").properties().forEach(header -> {
            String text = headers.get(header.getKey());
            if (text != null) {
                SchemeText.extract(header.getValue().asText(), text, values);
            }
        });
        values.put("method", method);
        values.put("path", path);
        values.put("bodyDigest", Digests.sha256(Digests.compact(body)));
        return values;
    }
}
