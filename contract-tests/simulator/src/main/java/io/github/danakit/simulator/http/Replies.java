package io.github.danakit.simulator.http;

import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.http.HttpReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes and sends HTTP answers. */
public final class Replies {

    private Replies() {}

    /** A status alone. */
    public static HttpReply empty(int status) {
        return new HttpReply(status, Headers.none(), new byte[0]);
    }

    /** An answer in JSON. */
    public static HttpReply json(int status, String json) {
        return new HttpReply(
                status, Headers.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer in plain text. */
    public static HttpReply text(int status, String text) {
        return new HttpReply(
                status, Headers.of("Content-Type", "text/plain; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page; it may load nothing, and its forms lead to this server or to where it sends the browser on. */
    public static HttpReply html(int status, String html) {
        return new HttpReply(
                status,
                Headers.of(
                        "Content-Type",
                        "text/html; charset=utf-8",
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http: https:",
                        "Cache-Control",
                        "no-store",
                        "X-Content-Type-Options",
                        "nosniff"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser on with a GET. */
    public static HttpReply seeOther(String location) {
        return new HttpReply(303, Headers.of("Location", location), new byte[0]);
    }

    /** A text as a JSON string. */
    public static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /** Sends an answer whole. */
    public static void send(HttpExchange exchange, HttpReply reply) throws IOException {
        head(exchange, reply);
        if (reply.body().length > 0 && !exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    static void head(HttpExchange exchange, HttpReply reply) throws IOException {
        reply.headers()
                .names()
                .forEach(name ->
                        exchange.getResponseHeaders().put(name, reply.headers().all(name)));
        boolean bodiless =
                reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
    }
}
