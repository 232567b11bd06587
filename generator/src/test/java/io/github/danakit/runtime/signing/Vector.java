package io.github.danakit.runtime.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One case of the signature vectors. */
record Vector(String name, JsonNode node) {
    /** Schemes whose text, algorithm and headers are those of the asymmetric SNAP signature. */
    private static final Set<String> ASYMMETRIC = Set.of("snap-asymmetric", "snap-webhook");

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

    boolean isAsymmetric() {
        return ASYMMETRIC.contains(text("scheme"));
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
        return text("body").equals(text("minifiedBody")) ? BodyForm.RECEIVED : BodyForm.RECEIVED_OR_MINIFIED;
    }

    @Override
    public String toString() {
        return name;
    }
}
