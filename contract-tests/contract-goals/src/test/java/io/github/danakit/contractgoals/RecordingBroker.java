package io.github.danakit.contractgoals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a Pact Broker as publishing needs: an index that names the place for contracts, and that place. */
public final class RecordingBroker implements AutoCloseable {
    private static final String PLACE = "/contracts/publish";
    private static final String INDEX = """
            {"_links": {"self": {"href": "%1$s"}, "pb:publish-contracts": {"href": "%1$s%2$s"}}}""";
    private static final String TAKEN = """
            {"notices": [{"type": "success", "text": "taken"}]}""";

    private final List<String> published = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** Starts it on a free port of the loopback interface. */
    public RecordingBroker() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (call) {
                case "GET /" -> answer(exchange, 200, INDEX.formatted(uri(), PLACE));
                case "POST " + PLACE -> {
                    published.add(received);
                    answer(exchange, 200, TAKEN);
                }
                default -> answer(exchange, 404, "{}");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** The publications that came in. */
    public List<String> published() {
        return published;
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
