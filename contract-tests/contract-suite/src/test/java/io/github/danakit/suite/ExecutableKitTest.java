package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar checks a server that knows nothing of Java, with nothing else on the class path. */
class ExecutableKitTest {
    @TempDir
    Path folder;

    @Test
    void checksARunningServerAndEndsWithTheCodeThatTells() throws Exception {
        Path jar = jar();
        assumeThat(jar).as("the executable jar is made by package").isNotNull();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
        int[] status = {200};
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status[0], -1);
            }
        });
        server.createContext("/states", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        try {
            assertThat(run(jar, server.getAddress().getPort())).isZero();
            status[0] = 500;
            assertThat(run(jar, server.getAddress().getPort())).isEqualTo(1);
        } finally {
            server.stop(0);
        }
        assertThat(folder.resolve("dana-contracts.xml")).content().contains("failures=\"1\"");
        assertThat(folder.resolve("told.txt")).content().contains("status: expected 200, received 500");
    }

    private int run(Path jar, int port) throws IOException, InterruptedException {
        String base = "http://127.0.0.1:" + port;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
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
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("told.txt"), told);
        return process.waitFor();
    }

    private static Path jar() throws IOException {
        Path target = Path.of("../contract-kit/target");
        if (!Files.isDirectory(target)) {
            return null;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-all.jar"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
