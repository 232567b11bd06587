package io.github.danakit.clienttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.common.OriginalServiceCode;
import io.github.danakit.clienttests.dana.listener.DanaOpentelemetryListener;
import io.github.danakit.clienttests.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.client.Environment;
import io.github.danakit.clienttests.dana.runtime.client.RetryPolicy;
import io.github.danakit.clienttests.dana.runtime.http.Headers;
import io.github.danakit.clienttests.dana.runtime.http.HttpReply;
import io.github.danakit.clienttests.dana.runtime.http.Transport;
import io.github.danakit.clienttests.dana.runtime.keys.RsaKeyPair;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spans and measures that the emitted listener makes of calls. */
class OpenTelemetryTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private static final QueryPaymentRequest QUERY = QueryPaymentRequest.builder()
            .originalPartnerReferenceNo("ORDER-1")
            .serviceCode(new OriginalServiceCode("54"))
            .merchantId("m")
            .build();

    private static final RsaKeyPair KEYS = RsaKeyPair.generate();

    private DanaClient client(Transport transport) {
        return DanaClient.builder()
                .environment(Environment.at(URI.create("https://dana.example")))
                .partnerId("p")
                .merchantKey(KEYS.privateKey())
                .transport(transport)
                .retries(RetryPolicy.none())
                .listener(new DanaOpentelemetryListener(TELEMETRY.getOpenTelemetry()))
                .build();
    }

    @Test
    void anAnsweredAttemptIsASpanWithItsOperationAndStatus() {
        byte[] answer = "{\"responseCode\":\"4045501\",\"responseMessage\":\"m\"}".getBytes(StandardCharsets.UTF_8);
        client(call -> new HttpReply(404, Headers.none(), answer))
                .paymentGateway()
                .queryPayment(QUERY);
        SpanData span = TELEMETRY.getSpans().get(0);
        assertThat(span.getName()).isEqualTo("dana payment-gateway.query-payment");
        assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(404);
        assertThat(span.getAttributes().get(AttributeKey.stringKey("dana.reference")))
                .isEqualTo("ORDER-1");
        assertThat(TELEMETRY.getMetrics())
                .extracting(metric -> metric.getName())
                .containsExactlyInAnyOrderElementsOf(List.of("dana.client.attempt.duration", "dana.client.outcomes"));
    }

    @Test
    void anAttemptWithoutAnswerIsAFailedSpan() {
        DanaClient dana = client(call -> {
            throw new TransportException("the connection was refused", null, false);
        });
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> dana.paymentGateway().queryPayment(QUERY));
        assertThat(TELEMETRY.getSpans()).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.hasEnded()).isTrue();
        });
    }
}
