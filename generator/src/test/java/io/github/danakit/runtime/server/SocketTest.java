package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.ALIAS;
import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.danakit.generator.EmittedAdapter;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The emitted adapter on a real socket, and what real and hostile senders write to it. */
class SocketTest {
    @TempDir
    static Path folder;

    private static final Partner PARTNER = new Partner();
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", EmittedAdapter.of(PARTNER.standard(), folder));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @BeforeEach
    void forget() {
        PARTNER.seen.clear();
        PARTNER.rejections.clear();
    }

    /** A case: its name says what is odd about the request. */
    record Case(String name, RawRequest request, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bodies of their own, so that none is the repetition of another. */
    private static RawRequest good(String order) {
        String body = BODY.replace("ORDER-1", order);
        return RawRequest.post(PATH, PARTNER.signed(PATH, body), bytes(body));
    }

    private static RawRequest renamed(String order, boolean upper) {
        RawRequest request = good(order);
        Headers[] renamed = {Headers.none()};
        request.headers()
                .forEach((name, value) -> renamed[0] =
                        renamed[0].plus(upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT), value));
        return RawRequest.post(PATH, renamed[0], request.body());
    }

    static Stream<Case> oddButRight() {
        return Stream.of(
                new Case("plain", good("A-1"), "200"),
                new Case("header names in small letters", renamed("A-2", false), "200"),
                new Case("header names in capitals", renamed("A-3", true), "200"),
                new Case("in chunks with extensions", good("A-4").inChunks(), "200"),
                new Case("another content type", good("A-5").header("Content-Type", "text/plain"), "200"),
                new Case("unknown headers", good("A-6").header("X-Forwarded-Prefix", "/evil"), "200"),
                new Case("the older path", RawRequest.post(ALIAS, PARTNER.signed(ALIAS, BODY), bytes(BODY)), "200"));
    }

    @ParameterizedTest
    @MethodSource("oddButRight")
    void whatIsRightIsTaken(Case odd) throws Exception {
        assertThat(odd.request().send(server.getAddress())).startsWith("HTTP/1.1 200 ");
        assertThat(PARTNER.seen).hasSize(1);
    }

    static Stream<Case> wrong() throws Exception {
        return HostileRequests.all(PARTNER, TestKeys.merchant());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongReachesNoHandlerAndLearnsNothing(Case wrong) throws Exception {
        String answer = wrong.request().send(server.getAddress());
        assertThat(PARTNER.seen).isEmpty();
        assertThat(answer).doesNotContain("\tat ", "io.github", "ORDER-1");
        switch (wrong.expected()) {
            case "401" ->
                assertThat(answer)
                        .startsWith("HTTP/1.1 401 ")
                        .endsWith("{\"responseCode\":\"4015600\",\"responseMessage\":\"Unauthorized. Invalid"
                                + " Signature\"}");
            case "404" -> assertThat(answer).startsWith("HTTP/1.1 404 ").endsWith("\r\n\r\n");
            // Some bytes of these are blanks, which a signer leaves out; the JDK's server refuses others by itself.
            case "40" -> assertThat(answer).startsWith("HTTP/1.1 40");
            default ->
                assertThat(answer)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("{\"responseCode\":\"" + wrong.expected() + "\"");
        }
    }
}
