package io.github.danakit.runtime.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.signing.SignatureVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers by script and checks signatures as DANA does. */
final class FakeDana implements AutoCloseable {
    /** What came in. */
    record Request(String method, String path, Headers headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.first(name).orElse("");
        }
    }

    /** What goes out; a negative status closes the connection without an answer. */
    record Scene(int status, Headers headers, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Scene> scenes = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    FakeDana() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Headers.ofLists(exchange.getRequestHeaders()),
                body));
        Scene scene = scenes.poll();
        if (scene == null) {
            scene = new Scene(500, Headers.none(), "{\"responseCode\":\"unscripted\"}");
        }
        if (scene.status() < 0) {
            exchange.close();
            return;
        }
        scene.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] answer = scene.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(scene.status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    FakeDana answer(int status, String body) {
        return answer(status, body, "Content-Type", "application/json");
    }

    FakeDana answer(int status, String body, String... headers) {
        scenes.add(new Scene(status, Headers.of(headers), body));
        return this;
    }

    /** Reads the request and hangs up. */
    FakeDana hangUp() {
        return answer(-1, "");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    Request request(int index) {
        return requests.get(index);
    }

    /** Throws unless the signature of the request is right. */
    static void verify(Request request, DanaKey key) {
        new SignatureVerifier(Sample.SNAP, List.of(key))
                .verify(request.method(), request.path(), request.headers(), request.body());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
