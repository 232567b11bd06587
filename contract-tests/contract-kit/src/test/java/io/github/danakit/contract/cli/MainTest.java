package io.github.danakit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final List<String> states = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.createContext("/states", exchange -> {
            try (exchange) {
                states.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Main(out, out).run(arguments);
    }

    private int verify(String... more) {
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "verify",
                "--url",
                base,
                "--product",
                "nicepay",
                "--operation",
                "ewallet-callback",
                "--states",
                base + "/states",
                "--report",
                folder.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void endsWithZeroWhenEverythingIsKeptAndWritesReports() throws IOException {
        assertThat(verify()).isZero();

        assertThat(told()).contains("nicepay: 1 checked, 1 kept, 0 broken");
        assertThat(states)
                .hasSize(1)
                .allSatisfy(state -> assertThat(state)
                        .contains("\"state\":\"ewallet-callback answers 0000\"", "\"action\":\"setup\"")
                        .contains("\"code\":\"0000\"", "\"http\":200", "-----BEGIN PUBLIC KEY-----")
                        .doesNotContain("PRIVATE"));
        assertThat(folder.resolve("dana-contracts.xml")).content().contains("tests=\"1\" failures=\"0\"");
        assertThat(folder.resolve("dana-contracts.html")).content().contains("1 kept", "ewallet-callback 0000");
    }

    @Test
    void endsWithOneWhenSomethingIsBrokenAndSaysWhat() throws IOException {
        status = 500;

        assertThat(verify()).isEqualTo(1);

        assertThat(told()).contains("status: expected 200, received 500", "openapi/spi/nicepay.yaml:");
        assertThat(Files.readString(folder.resolve("dana-contracts.xml")))
                .contains("failures=\"1\"", "<failure message=\"status: expected 200, received 500\"");
        assertThat(folder.resolve("dana-contracts.html")).content().contains("1 broken", "expected 200");
    }

    @Test
    void checksAPathThatThePartnerRegistered() {
        status = 404;
        server.createContext("/shop/thanks", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, -1);
            }
        });

        assertThat(verify("--path", "ewallet-callback=/shop/thanks")).isZero();
    }

    @Test
    void endsWithTwoAndTheRemedyWhenCalledWrongly() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify", "--product", "nicepay")).isEqualTo(2);
        assertThat(run("verify", "--url", "nowhere", "--product", "nicepay", "--states", "x"))
                .isEqualTo(2);
        assertThat(run("verify", "--url", "http://localhost:1", "--product", "nicepay"))
                .isEqualTo(2);
        assertThat(verify("--colour", "blue")).isEqualTo(2);
        assertThat(verify("--operation", "ewallet")).isEqualTo(2);
        assertThat(verify("--key", folder.resolve("none.pem").toString())).isEqualTo(2);
        assertThat(told())
                .contains("Usage:", "DANA-PACT-013", "DANA-PACT-005", "DANA-PACT-015")
                .doesNotContain("Exception");
    }
}
