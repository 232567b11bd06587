package io.github.danakit.simulator.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.http.Html;
import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.journal.Har;
import io.github.danakit.simulator.journal.Journal;
import io.github.danakit.simulator.journal.JournalPage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Serves the journal and the control API. A page of another site must not steer the simulator through somebody's
 * browser: calls have to name this host, and changes have to come as JSON, which foreign pages cannot send.
 */
public final class ControlHandler implements HttpHandler {
    /** Where everything of the simulator's own is found. */
    public static final String PATH = "/_simulator";

    private static final int MOST_BYTES = 256 * 1024;
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Supplier<ControlApi> api;
    private final Journal journal;
    private final boolean loopback;

    /**
     * Serves these.
     *
     * @param loopback whether the simulator listens on the loopback interface only
     */
    public ControlHandler(Supplier<ControlApi> api, Journal journal, boolean loopback) {
        this.api = api;
        this.journal = journal;
        this.loopback = loopback;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            Replies.send(exchange, body.length > MOST_BYTES ? Replies.empty(413) : answer(exchange, body));
        }
    }

    private HttpReply answer(HttpExchange exchange, byte[] body) {
        if (loopback && !isLocal(exchange)) {
            return ControlApi.error(403, "call this simulator by 127.0.0.1 or localhost");
        }
        String path = exchange.getRequestURI().getRawPath().substring(PATH.length());
        boolean read = exchange.getRequestMethod().equals("GET");
        if (path.startsWith("/api")) {
            boolean json = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                    .orElse("")
                    .startsWith("application/json");
            return read || json
                    ? api.get().answer(exchange.getRequestMethod(), path.substring("/api".length()), body)
                    : ControlApi.error(415, "send Content-Type: application/json");
        }
        return switch (read ? path : "") {
            case "", "/" -> read ? Replies.html(200, JournalPage.of(journal.entries())) : Replies.empty(405);
            case "/journal.json" -> Replies.json(200, Har.entries(journal.entries()));
            case "/journal.har" -> Replies.json(200, Har.of(journal.entries()));
            default -> Replies.html(404, Html.page("No such page", "<p><a href=\"/_simulator\">Journal</a></p>"));
        };
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        return LOCAL.contains(colon < 0 ? host : host.substring(0, colon));
    }
}
