package io.github.danakit.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.BodyForm;
import io.github.danakit.runtime.signing.Timestamps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reject vectors of the asymmetric signature, through the endpoint, at the time that they are signed for. */
class RejectVectorsTest {
    private static final Set<String> ASYMMETRIC = Set.of("snap-asymmetric", "snap-webhook");

    private final Partner partner = new Partner();

    private static Stream<JsonNode> vectors(String file) throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        new ObjectMapper().readTree(TestKeys.file(file)).path("vectors").forEach(vectors::add);
        return vectors.stream()
                .filter(vector -> ASYMMETRIC.contains(vector.path("scheme").asText()));
    }

    private HttpReply send(JsonNode vector, Headers headers, BodyForm form) {
        String path = vector.path("path").asText();
        partner.now = Timestamps.parse(vector.path("timestamp").asText()).toInstant();
        Endpoint endpoint = partner.endpoint()
                .verifyWith(List.of(TestKeys.dana()), form)
                .route(Partner.NOTIFY, path, partner::act)
                .build();
        byte[] body = vector.path("body").asText().getBytes(StandardCharsets.UTF_8);
        return endpoint.handle(vector.path("method").asText(), path, headers, body);
    }

    private static Headers headers(JsonNode vector) {
        Headers headers = Headers.none();
        for (var header : vector.path("headers").properties()) {
            headers = headers.plus(header.getKey(), header.getValue().asText());
        }
        return headers;
    }

    @ParameterizedTest
    @EnumSource(BodyForm.class)
    void noneReachesAHandlerAndEachIsUnauthorizedUnlessItsMethodIsNotServed(BodyForm form) throws IOException {
        List<JsonNode> vectors = vectors("rejects.json").toList();
        assertThat(vectors).hasSize(21);
        for (JsonNode vector : vectors) {
            boolean posted = vector.path("method").asText().equals("POST");
            assertThat(send(vector, headers(vector), form).status())
                    .as(vector.path("name").asText())
                    .isEqualTo(posted ? 401 : 404);
        }
        assertThat(partner.seen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BodyForm.class)
    void theSameMessagesWithTheirRightSignaturePassThatGate(BodyForm form) throws IOException {
        for (JsonNode vector : vectors("rejects.json").toList()) {
            String right = vector.path("expectedSignature").asText();
            Headers headers = headers(vector)
                    .with("X-SIGNATURE", right)
                    .with("X-TIMESTAMP", vector.path("timestamp").asText());
            if (vector.path("method").asText().equals("POST")) {
                assertThat(send(vector, headers, form).status())
                        .as(vector.path("name").asText())
                        .isNotEqualTo(401);
            }
        }
    }
}
