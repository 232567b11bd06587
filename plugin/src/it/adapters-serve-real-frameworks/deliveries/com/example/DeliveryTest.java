package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.dana.DanaSigning;
import com.example.dana.paymentgateway.FinishNotifyRequest;
import com.example.dana.paymentgateway.FinishNotifyResponse;
import com.example.dana.paymentgateway.PaymentGatewayCodes;
import com.example.dana.paymentgateway.PaymentGatewayOperations;
import com.example.dana.runtime.keys.RsaKeyPair;
import com.example.dana.runtime.server.Endpoint;
import com.example.dana.runtime.server.Reply;
import com.example.dana.runtime.server.Verified;
import com.example.dana.runtime.signing.RequestSigner;
import com.example.dana.runtime.signing.SigningInput;
import com.example.dana.runtime.signing.Timestamps;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What DANA sends arrives unchanged, on every framework. */
class DeliveryTest {
    private static final RsaKeyPair DANA = RsaKeyPair.generate();
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final String PLAIN = "/hooks/notify";
    private static final String ENCODED = "/hooks/caf%C3%A9%20notify";
    private static final String QUERIED = "/hooks/notify?shop=kopi%20senja&x=1";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Server server;

    @BeforeAll
    static void start() {
        var notify = PaymentGatewayOperations.FINISH_NOTIFY;
        server = Server.start(Endpoint.builder()
                .verifyWith(DANA.publicKey())
                .route(notify, PLAIN, DeliveryTest::take)
                .route(notify, ENCODED, DeliveryTest::take)
                .route(notify, QUERIED, DeliveryTest::take)
                .build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply<FinishNotifyResponse> take(Verified<FinishNotifyRequest> message) {
        SEEN.add(message.body().originalPartnerReferenceNo());
        return Reply.of(PaymentGatewayCodes.FinishNotify.SUCCESSFUL);
    }

    private static String body(String order) {
        return "{\"originalPartnerReferenceNo\":\"" + order + "\",\"originalReferenceNo\":\"D-\\u0031 é/\\/\",\"merchantId\":\"M\","
                + "\"amount\":{\"value\":\"163000.00\",\"currency\":\"IDR\"},\"latestTransactionStatus\":\"00\","
                + "\"createdTime\":\"2026-03-18T09:20:00+07:00\",\"finishedTime\":\"2026-03-18T09:24:31+07:00\"}";
    }

    private static HttpResponse<String> send(RsaKeyPair key, String signed, String target, String body, String type)
            throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "timestamp", Timestamps.now(Clock.systemUTC()), "partnerId", "p", "externalId", "e", "channelId", "DANA");
        var headers = new RequestSigner(DanaSigning.SNAP_ASYMMETRIC, key.privateKey())
                .headers(new SigningInput("POST", signed, bytes, values));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertTaken(String order, String target, String type) throws Exception {
        HttpResponse<String> answer = send(DANA, target, target, body(order), type);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("{\"responseCode\":\"2005600\",\"responseMessage\":\"Successful\"}", answer.body());
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("X-TIMESTAMP").isPresent());
        assertTrue(SEEN.contains(order));
    }

    @Test
    void aSignedNotificationReachesTheHandler() throws Exception {
        assertTaken("ORDER-1", PLAIN, "application/json");
    }

    @Test
    void theContentTypeDoesNotTouchTheBytes() throws Exception {
        assertTaken("ORDER-2", PLAIN, "application/x-www-form-urlencoded");
        assertTaken("ORDER-3", PLAIN, "text/plain;charset=UTF-16");
    }

    @Test
    void theAddressIsSignedAsItStandsOnTheWire() throws Exception {
        assertTaken("ORDER-4", ENCODED, "application/json");
        assertTaken("ORDER-5", QUERIED, "application/json");
        assertEquals(404, send(DANA, PLAIN, PLAIN + "?x=2", body("FORGED"), "application/json").statusCode());
        assertEquals(401, send(DANA, PLAIN, QUERIED, body("FORGED"), "application/json").statusCode());
        assertTrue(!SEEN.contains("FORGED"));
    }

    @Test
    void aForgedNotificationIsRefusedAndNotSeen() throws Exception {
        HttpResponse<String> answer = send(RsaKeyPair.generate(), PLAIN, PLAIN, body("FORGED"), "application/json");
        assertEquals(401, answer.statusCode());
        assertEquals(
                "{\"responseCode\":\"4015600\",\"responseMessage\":\"Unauthorized. Invalid Signature\"}", answer.body());
        assertTrue(!SEEN.contains("FORGED"));
    }
}
