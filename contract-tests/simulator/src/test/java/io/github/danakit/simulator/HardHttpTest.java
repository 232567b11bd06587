package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in is answered cleanly, and the next caller is served. */
class HardHttpTest {
    private static final Partner PARTNER = new Partner();

    @AfterAll
    static void close() throws Exception {
        assertThat(PARTNER.get("/_simulator").status()).isEqualTo(200);
        PARTNER.close();
    }

    private static String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", PARTNER.base().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "POST\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /v1.0/debit/refund.htm HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                "POST /v1.0/debit/refund.htm HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"
            })
    void whatIsNoHttpIsRefused(String request) throws Exception {
        assertThat(send(request))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 400"),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 501"),
                        answer -> assertThat(answer).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/checkout/../../../etc/passwd",
                "/checkout/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/checkout//",
                "/checkout/\"><script>",
                "/nicepay-return/../../etc/passwd",
                "/m/portal/cashier/checkout?bizNo=../../etc/passwd",
                "/m/ipg/%2e%2e/secret",
                "/_simulator/../../etc/passwd",
                "/_simulator/nothing",
                "/nothing"
            })
    void pathsThatLeadNowhereAreNotFound(String path) throws Exception {
        String answer = send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("root:", "<script>");
    }

    @Test
    void aHugeBodyIsNotTakenIn() throws Exception {
        String start =
                "POST /payment-gateway/v1.0/debit/status.htm HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Length: 300000\r\n\r\n";
        assertThat(send(start + "x".repeat(300_000))).startsWith("HTTP/1.1 400").contains("4005500");
    }

    @Test
    void callersThatNeverFinishDoNotKeepOthersWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket("127.0.0.1", PARTNER.base().getPort());
                slow.add(socket);
                String half = i % 2 == 0
                        ? "POST /v1.0/debit/status.htm HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le"
                        : "POST /v1.0/debit/status.htm HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{\"a\"";
                socket.getOutputStream().write(half.getBytes(StandardCharsets.ISO_8859_1));
            }
            assertThat(PARTNER.call("payment-gateway.query-payment", Map.of()).code())
                    .isEqualTo("4045501");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aCallThatComesByteByByteIsAnswered() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", PARTNER.base().getPort())) {
            socket.setSoTimeout(10_000);
            socket.setTcpNoDelay(true);
            String request = "GET /_simulator/api HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            for (byte letter : request.getBytes(StandardCharsets.ISO_8859_1)) {
                socket.getOutputStream().write(letter);
                socket.getOutputStream().flush();
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/merchant-portal-app/api/sandbox-tools/execute",
                "/bind/agree",
                "/checkout/1/pay",
                "/_simulator/api/scenes"
            })
    void pagesAndToolsTakeNoHugeBodyEither(String path) throws Exception {
        String start = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 300000\r\n\r\n";
        assertThat(send(start + "x".repeat(300_000))).startsWith("HTTP/1.1 413");
    }

    @Test
    void deepJsonAndOddJsonAreRefusedInDanasWords() throws Exception {
        for (String body : new String[] {"[".repeat(5_000), "null", "[]", "\u0000", "{\"a\":1,\"a\":2}", "{"}) {
            Partner.Answer answer = PARTNER.call("payment-gateway.query-payment", body, Map.of());
            assertThat(answer.code()).startsWith("400550");
        }
    }

    @Test
    void aForeignPageCannotSteerTheSimulator() throws Exception {
        String form = "POST /_simulator/api/reset HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}";
        assertThat(send(form)).startsWith("HTTP/1.1 415");
        assertThat(send("GET /_simulator HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void theJournalKeepsSecretsToItself() throws Exception {
        PARTNER.call(
                "widget.apply-token",
                "{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"made-up-secret-code\"}",
                Map.of("Authorization", "Bearer made-up-secret-token"));
        for (String form : new String[] {"", "/journal.json", "/journal.har"}) {
            assertThat(PARTNER.get("/_simulator" + form).text())
                    .contains("/v1.0/access-token/b2b2c.htm")
                    .doesNotContain("made-up-secret", "made-up-customer-token");
        }
    }
}
