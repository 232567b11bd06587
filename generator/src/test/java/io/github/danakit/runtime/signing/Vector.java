package io.github.danakit.runtime.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.SigningKey;
import io.github.danakit.runtime.keys.VerifyingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One case of the signature vectors. */
record Vector(String name, JsonNode node) {
    /** Schemes that put their signature into a header. */
    private static final Map<String, SigningScheme> SCHEMES = Map.of(
            "snap-asymmetric", Sample.SNAP,
            "snap-webhook", Sample.SNAP,
            "snap-access-token", Sample.TOKEN,
            "snap-b2b2c", Sample.CUSTOMER,
            "snap-symmetric", Sample.SYMMETRIC);

    static Stream<Vector> of(String file) {
        try {
            List<Vector> vectors = new ArrayList<>();
            for (JsonNode node :
                    new ObjectMapper().readTree(TestKeys.file(file)).path("vectors")) {
                vectors.add(new Vector(node.path("name").asText(), node));
            }
            return vectors.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isInHeader() {
        return SCHEMES.containsKey(text("scheme"));
    }

    SigningScheme scheme() {
        return Objects.requireNonNull(SCHEMES.get(text("scheme")), text("scheme"));
    }

    SigningKey signingKey() {
        return has("clientSecret") ? ClientSecret.of(text("clientSecret")) : TestKeys.merchant();
    }

    VerifyingKey verifyingKey() {
        return has("clientSecret") ? ClientSecret.of(text("clientSecret")) : TestKeys.dana();
    }

    /** The values of the placeholders, read back from the headers of the vector. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (SchemeHeader header : scheme().headers()) {
            TextTemplate template = TextTemplate.parse(header.template());
            headers()
                    .first(header.name())
                    .ifPresent(text -> values.put(template.names().get(0), String.valueOf(template.valueIn(text))));
        }
        return values;
    }

    boolean has(String member) {
        return node.has(member);
    }

    String text(String member) {
        return node.path(member).asText();
    }

    byte[] body() {
        return text("body").getBytes(StandardCharsets.UTF_8);
    }

    Headers headers() {
        Headers headers = Headers.none();
        for (var header : node.path("headers").properties()) {
            headers = headers.plus(header.getKey(), header.getValue().asText());
        }
        return headers;
    }

    /** Bodies that arrive with spaces between tokens are signed in their compact form. */
    BodyForm needed() {
        boolean compact = !has("minifiedBody") || text("body").equals(text("minifiedBody"));
        return compact ? BodyForm.RECEIVED : BodyForm.RECEIVED_OR_MINIFIED;
    }

    @Override
    public String toString() {
        return name;
    }
}
