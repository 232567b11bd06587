package io.github.danakit.officialsdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The partner's address for notifications: keeps them untouched and thanks for each. */
final class Inbox implements AutoCloseable {
    private static final byte[] THANKS =
            "{\"responseCode\":\"2005600\",\"responseMessage\":\"Successful\"}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final BlockingQueue<Notification> notifications = new LinkedBlockingQueue<>();

    private Inbox(HttpServer server) {
        this.server = server;
    }

    static Inbox open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        Inbox inbox = new Inbox(server);
        server.createContext("/v1.0/debit/notify", inbox::keep);
        server.start();
        return inbox;
    }

    private void keep(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getRawPath();
            notifications.add(new Notification(exchange.getRequestMethod(), path, headers, body));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, THANKS.length);
            exchange.getResponseBody().write(THANKS);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0/debit/notify");
    }

    /** Waits for the notification that tells of an order; those of other orders are dropped. */
    Notification take(String order) throws InterruptedException {
        Notification notification = notifications.poll(10, TimeUnit.SECONDS);
        while (notification != null && !notification.text().contains(order)) {
            notification = notifications.poll(10, TimeUnit.SECONDS);
        }
        if (notification == null) {
            throw new IllegalStateException("no notification came within 10 s");
        }
        return notification;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
