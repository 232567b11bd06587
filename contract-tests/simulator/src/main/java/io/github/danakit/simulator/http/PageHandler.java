package io.github.danakit.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Serves a page. */
public final class PageHandler implements HttpHandler {
    private static final int MOST_BYTES = 256 * 1024;

    private final Page page;

    /** Serves this page. */
    public PageHandler(Page page) {
        this.page = page;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            boolean tooLarge = body.length > MOST_BYTES;
            Replies.send(
                    exchange,
                    tooLarge
                            ? Replies.empty(413)
                            : page.answer(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        }
    }
}
