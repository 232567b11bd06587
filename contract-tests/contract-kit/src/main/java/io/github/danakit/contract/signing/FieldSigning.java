package io.github.danakit.contract.signing;

import io.github.danakit.contract.pact.DanaOperation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A digest over a few fields and a secret, carried in a field beside them. */
final class FieldSigning {
    private final Scheme scheme;
    private final String text;

    FieldSigning(DanaOperation operation) {
        this.scheme = new Scheme(operation.scheme());
        this.text = operation
                .facts()
                .path("tokenText")
                .asText(scheme.data().path("text").asText());
    }

    /** The digest of these fields; what is no field of the message comes from {@code known}. */
    String digest(Map<String, String> fields, Map<String, String> known, String secret) {
        Map<String, String> values = new LinkedHashMap<>();
        scheme.data()
                .path("fields")
                .properties()
                .forEach(field -> values.put(
                        field.getKey(), SchemeText.fill(field.getValue().asText(), known)));
        values.putAll(known);
        values.putAll(fields);
        values.put(scheme.data().path("secret").asText(), secret);
        return Digests.sha256(SchemeText.fill(text, values).getBytes(StandardCharsets.UTF_8));
    }
}
