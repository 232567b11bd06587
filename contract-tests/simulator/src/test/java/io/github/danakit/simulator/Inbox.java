package io.github.danakit.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A partner's address for messages of DANA; it answers as a test wants. */
final class Inbox implements AutoCloseable {
    static final String THANKS = "{\"responseCode\":\"2005600\",\"responseMessage\":\"Successful\"}";
    static final String LATER = "{\"responseCode\":\"5005601\",\"responseMessage\":\"Internal Server Error\"}";

    /** Success in the older Open API, signed for the message that came. */
    static final String THANKS_SIGNED = "signed";

    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile String answer = THANKS;

    Inbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                bodies.add(message);
                String text = answer.equals(THANKS_SIGNED) ? Envelope.thanks(message, Partner.keys()) : answer;
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(text.equals(LATER) ? 500 : 200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    void answer(String json) {
        answer = json;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0/debit/notify");
    }

    List<String> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
