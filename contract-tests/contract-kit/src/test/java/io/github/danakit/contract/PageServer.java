package io.github.danakit.contract;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of a team, as simple as can be: every request gets the same status. */
final class PageServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> partners = new CopyOnWriteArrayList<>();

    PageServer(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", exchange -> {
            try (exchange) {
                partners.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-PARTNER-ID")));
                bodies.add(new String(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> bodies() {
        return bodies;
    }

    /** The header of each message that names the partner. */
    List<String> partners() {
        return partners;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
