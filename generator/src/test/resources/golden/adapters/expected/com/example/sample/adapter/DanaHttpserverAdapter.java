package com.example.sample.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.example.sample.runtime.http.Headers;
import com.example.sample.runtime.http.HttpReply;
import com.example.sample.runtime.server.Endpoint;
import org.jspecify.annotations.NullMarked;
import java.io.IOException;

/** Serves an {@link Endpoint} with the HTTP server of the JDK: {@code server.createContext("/", new DanaHttpserverAdapter(endpoint))}. */
@NullMarked public final class DanaHttpserverAdapter implements HttpHandler {
    private final Endpoint endpoint;

    /** Hands every request, byte for byte, to {@code endpoint}. */
    public DanaHttpserverAdapter(Endpoint endpoint) { this.endpoint = endpoint; }

    @Override public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(endpoint.maxBodyBytes() + 1);
            HttpReply reply = endpoint.handle(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), Headers.ofLists(exchange.getRequestHeaders()), body);
            reply.headers().names().forEach(name -> exchange.getResponseHeaders().put(name, reply.headers().all(name)));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }
}
