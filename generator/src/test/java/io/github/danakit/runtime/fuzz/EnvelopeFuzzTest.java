package io.github.danakit.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.server.Endpoint;
import io.github.danakit.runtime.server.Reply;
import io.github.danakit.runtime.signing.SignedEnvelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/**
 * Whatever arrives is refused, or is the very message that was signed. Without further settings the inputs beside the
 * test are run; with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
@Tag("fuzz")
class EnvelopeFuzzTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T02:26:53Z"), ZoneOffset.UTC);
    /** The one message that was ever signed. */
    private static final String SIGNED =
            "{\"head\":{\"version\":\"2.0\",\"function\":\"dana.acquiring.order.finishNotify\","
                    + "\"reqTime\":\"2026-03-14T09:26:53+07:00\",\"reqMsgId\":\"m-1\"},\"body\":{\"merchantId\":\"2166\"}}";

    @FuzzTest(maxDuration = "10m")
    void theScannerFindsWhatAParserFinds(byte[] received) throws IOException {
        SignedEnvelope envelope;
        try {
            envelope = SignedEnvelope.open(EnvelopeSample.FORM, "request", received);
        } catch (ProtocolException | SignatureMismatchException e) {
            return;
        }
        String message = new String(envelope.message(), StandardCharsets.ISO_8859_1);
        assertThat(new String(received, StandardCharsets.ISO_8859_1)).contains(message);
        JsonNode whole = parsed(received);
        if (whole != null) {
            // Where a strict parser takes the whole, both have the same members in mind.
            assertThat(parsed(envelope.message())).isEqualTo(whole.path("request"));
            assertThat(parsed(envelope.head())).isEqualTo(whole.path("request").path("head"));
            assertThat(parsed(envelope.body())).isEqualTo(whole.path("request").path("body"));
        }
        try {
            envelope.verify(List.of(TestKeys.dana()), "SHA256withRSA");
            assertThat(message).isEqualTo(SIGNED);
        } catch (SignatureMismatchException e) {
            // Every other message has to end here.
        }
    }

    private static @Nullable JsonNode parsed(byte[] json) {
        try (JsonParser parser = JSON.createParser(new String(json, StandardCharsets.UTF_8))) {
            JsonNode node = JSON.readTree(parser);
            return node != null && node.isObject() && parser.nextToken() == null ? node : null;
        } catch (IOException e) {
            return null;
        }
    }

    @FuzzTest(maxDuration = "10m")
    void noHandlerRunsOnAnythingButTheSignedMessage(byte[] received) {
        boolean[] reached = new boolean[1];
        Endpoint endpoint = Endpoint.builder()
                .verifyWith(TestKeys.dana())
                .signWith(TestKeys.merchant())
                .clock(CLOCK)
                .route(EnvelopeSample.NOTIFY, "/n", message -> {
                    reached[0] = true;
                    return Reply.of(EnvelopeSample.DONE);
                })
                .build();
        HttpReply reply = endpoint.handle("POST", "/n", Headers.none(), received);
        assertThat(reply.status()).isEqualTo(200);
        if (reached[0]) {
            assertThat(new String(received, StandardCharsets.ISO_8859_1)).contains(SIGNED);
        } else {
            assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("\"resultStatus\":\"F\"");
        }
    }
}
