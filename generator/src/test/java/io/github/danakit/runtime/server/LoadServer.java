package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.PATH;

import com.sun.net.httpserver.HttpServer;
import io.github.danakit.generator.EmittedAdapter;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.signing.Timestamps;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Serves notifications on loopback for a load test: {@code LoadServer PORT MESSAGES FILE SECONDS} writes that many
 * signed messages into the file for {@code notify.lua}, then serves for that long and tells each five seconds how many
 * messages were handled, how many refused, and how much memory is in use after a collection.
 */
final class LoadServer {
    private LoadServer() {}

    public static void main(String[] args) throws Exception {
        AtomicLong handled = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        write(Path.of(args[2]), Integer.parseInt(args[1]));
        Endpoint endpoint = Endpoint.builder()
                .verifyWith(TestKeys.dana())
                .onRejected(rejection -> refused.incrementAndGet())
                .route(
                        Partner.notice("load")
                                .redelivery(7, "originalPartnerReferenceNo")
                                .build(),
                        message -> {
                            handled.incrementAndGet();
                            return Reply.of(Partner.THANKS);
                        })
                .build();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        HttpServer server = HttpServer.create(address, 256);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", EmittedAdapter.of(endpoint, Files.createTempDirectory("load")));
        server.start();
        for (int seconds = 0; seconds < Integer.parseInt(args[3]); seconds += 5) {
            Thread.sleep(5_000);
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    "%d s: %d handled, %d refused, %d MB%n", seconds + 5, handled.get(), refused.get(), used >> 20);
        }
        System.exit(0);
    }

    private static void write(Path file, int messages) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String body = BODY.replace("ORDER-1", "ORDER-" + i);
            String time = Timestamps.now(Clock.systemUTC());
            Headers headers = Partner.signed(TestKeys.merchant(), PATH, body.getBytes(StandardCharsets.UTF_8), time);
            lines.add(time + " " + headers.first("X-SIGNATURE").orElseThrow() + " " + body);
        }
        Files.write(file, lines);
    }
}
