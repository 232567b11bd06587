package io.github.danakit.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.dana.runtime.server.Endpoint;
import io.github.danakit.simulator.gate.CallNotes;
import io.github.danakit.simulator.gate.Calls;
import io.github.danakit.simulator.journal.Arrival;
import io.github.danakit.simulator.journal.Journal;
import io.github.danakit.simulator.scene.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes every call to DANA's paths: reads it, lets its product answer, writes it down, and sends the answer. */
public final class Front implements HttpHandler {
    private static final int MOST_BYTES = 256 * 1024;

    private final Supplier<Switchboard> switchboard;
    private final Page binding;
    private final Calls calls;
    private final Journal journal;

    /**
     * A front before these products.
     *
     * @param binding answers where the description has a page on which customers bind their accounts
     */
    public Front(Supplier<Switchboard> switchboard, Page binding, Calls calls, Journal journal) {
        this.switchboard = switchboard;
        this.binding = binding;
        this.calls = calls;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            Arrival arrival = new Arrival(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    Headers.ofLists(exchange.getRequestHeaders()),
                    body);
            CallNotes notes = new CallNotes();
            HttpReply reply = calls.with(notes, () -> answer(arrival, exchange.getRequestURI()));
            String mistake = notes.mistake();
            HttpReply page = notes.page();
            HttpReply sent = mistake != null
                    ? Replies.json(notes.mistakeStatus(), "{\"error\":" + Replies.quoted(mistake) + "}")
                    : page != null ? page : reply;
            journal.call(arrival, notes, sent);
            send(exchange, sent, notes.fault());
        }
    }

    private HttpReply answer(Arrival arrival, URI address) {
        if (switchboard.get().isPage(arrival.method(), arrival.path())) {
            return binding.answer(arrival.method(), address, arrival.body());
        }
        Optional<String> unproven = switchboard.get().unproven(arrival.method(), arrival.path());
        if (unproven.isPresent()) {
            return Replies.json(
                    501,
                    "{\"error\":" + Replies.quoted("no source tells how messages of " + unproven.get() + " are proven")
                            + "}");
        }
        Optional<Endpoint> endpoint =
                switchboard.get().find(arrival.method(), arrival.path(), arrival.headers(), arrival.body());
        return endpoint.map(found -> found.handle(arrival.method(), arrival.path(), arrival.headers(), arrival.body()))
                .orElseGet(() -> Replies.empty(404));
    }

    private static void send(HttpExchange exchange, HttpReply reply, Fault fault) throws IOException {
        pause(fault);
        switch (fault.kind()) {
            case RESET -> exchange.close();
            case TRUNCATED -> {
                Replies.head(exchange, reply);
                exchange.getResponseBody().write(reply.body(), 0, reply.body().length / 2);
                exchange.getResponseBody().flush();
                // Closing the exchange with bytes still owed closes the connection.
            }
            case HTML -> Replies.send(exchange, badGateway());
            case NONE -> Replies.send(exchange, reply);
        }
    }

    private static void pause(Fault fault) {
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpReply badGateway() {
        String page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";
        return new HttpReply(502, Headers.of("Content-Type", "text/html"), page.getBytes(StandardCharsets.UTF_8));
    }
}
