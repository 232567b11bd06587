package io.github.danakit.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.runtime.TransportException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JdkTransportTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(150);

    private final JdkTransport transport = new JdkTransport();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/echo", this::echo);
        server.createContext("/silent", exchange -> await());
        server.createContext("/drip", this::drip);
        server.createContext("/big", exchange -> reply(exchange, 200, new byte[200_000]));
        server.createContext("/moved", this::moved);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void echo(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("X-Two", "1");
        exchange.getResponseHeaders().add("X-Two", "2");
        reply(exchange, 207, exchange.getRequestBody().readAllBytes());
    }

    /** Headers and half a body at once, the rest never. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        OutputStream out = exchange.getResponseBody();
        out.write(new byte[50]);
        out.flush();
        await();
    }

    private void moved(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "/echo");
        reply(exchange, 307, new byte[0]);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpCall call(String path, Duration timeout) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new HttpCall("POST", uri, Headers.of("X-A", "1"), "{\"é\":1}".getBytes(), timeout);
    }

    private TransportException failure(HttpCall call) {
        TransportException sync = catchThrowableOfType(TransportException.class, () -> transport.send(call));
        CompletionException async = catchThrowableOfType(
                CompletionException.class, () -> transport.sendAsync(call).join());
        assertThat(async.getCause()).isInstanceOf(TransportException.class).hasMessage(sync.getMessage());
        return sync;
    }

    @Test
    void bytesAndStatusComeBackUnchanged() {
        HttpReply reply = transport.send(call("/echo", LONG));
        assertThat(reply.status()).isEqualTo(207);
        assertThat(reply.body()).isEqualTo("{\"é\":1}".getBytes());
        assertThat(reply.headers().all("x-two")).containsExactly("1", "2");
        assertThat(transport.sendAsync(call("/echo", LONG)).join().status()).isEqualTo(207);
    }

    @Test
    void redirectsAreNotFollowed() {
        assertThat(transport.send(call("/moved", LONG)).status()).isEqualTo(307);
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> new JdkTransport(following));
    }

    @Test
    void silenceAfterSendingIsMaybeReceived() {
        assertThat(failure(call("/silent", SHORT)).maybeReceived()).isTrue();
    }

    @Test
    @Timeout(15)
    void theTimeOutIncludesTheBodyOfTheAnswer() {
        assertThat(failure(call("/drip", SHORT)).maybeReceived()).isTrue();
    }

    @Test
    void anAnswerWithoutEndIsNotReadToTheEnd() {
        JdkTransport small = new JdkTransport(HttpClient.newHttpClient(), 100_000);
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> small.send(call("/big", LONG)))
                .satisfies(e -> assertThat(e.maybeReceived()).isTrue());
        assertThat(transport.send(call("/big", LONG)).body()).hasSize(200_000);
    }

    @Test
    void aRefusedConnectionIsNotReceived() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(failure(at("http://127.0.0.1:" + port + "/")).maybeReceived())
                .isFalse();
    }

    @Test
    void anUnknownHostIsNotReceived() {
        assertThat(failure(at("http://no-such-host.invalid/")).maybeReceived()).isFalse();
    }

    @Test
    void aFailedTlsHandshakeIsNotReceived() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> refuseHandshakes(plain));
            assertThat(failure(at("https://127.0.0.1:" + plain.getLocalPort() + "/"))
                            .maybeReceived())
                    .isFalse();
        }
    }

    private static void refuseHandshakes(ServerSocket plain) {
        try {
            while (true) {
                try (Socket socket = plain.accept()) {
                    socket.getInputStream().read();
                    // A fatal alert: handshake_failure.
                    socket.getOutputStream().write(new byte[] {0x15, 3, 3, 0, 2, 2, 0x28});
                    socket.getOutputStream().flush();
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void aConnectionThatEndsAfterTheRequestIsMaybeReceived() throws IOException {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> readAndHangUp(rude));
            assertThat(failure(at("http://127.0.0.1:" + rude.getLocalPort() + "/"))
                            .maybeReceived())
                    .isTrue();
        }
    }

    private static void readAndHangUp(ServerSocket rude) {
        try {
            while (true) {
                try (Socket socket = rude.accept()) {
                    byte[] request = new byte[10_000];
                    socket.getInputStream().read(request);
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void aHeaderThatMayNotBeSentStopsTheRequestWithoutQuotingIt() {
        HttpCall bad =
                new HttpCall("POST", call("/echo", LONG).uri(), Headers.of("X-A", "se\ncret"), new byte[0], LONG);
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport.send(bad))
                .withNoCause()
                .satisfies(e -> assertThat(e.maybeReceived()).isFalse())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("cret"));
    }

    @Test
    void anInterruptLeavesTheFateOpenAndKeepsTheFlag() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> transport.send(call("/silent", LONG)))
                    .satisfies(e -> assertThat(e.maybeReceived()).isTrue());
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    private static HttpCall at(String uri) {
        return new HttpCall("POST", URI.create(uri), Headers.none(), new byte[] {'{', '}'}, LONG);
    }
}
