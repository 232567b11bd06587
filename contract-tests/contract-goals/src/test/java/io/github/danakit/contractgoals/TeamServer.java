package io.github.danakit.contractgoals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contractgoals.dana.adapter.DanaHttpserverAdapter;
import io.github.danakit.contractgoals.dana.paymentgateway.FinishNotifyResponse;
import io.github.danakit.contractgoals.dana.paymentgateway.PaymentGatewayCodes;
import io.github.danakit.contractgoals.dana.paymentgateway.PaymentGatewayOperations;
import io.github.danakit.contractgoals.dana.runtime.keys.DanaKey;
import io.github.danakit.contractgoals.dana.runtime.server.Endpoint;
import io.github.danakit.contractgoals.dana.runtime.server.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A team's server with a callback for states, as {@code dana:verify} meets it: DANA's key and states come by HTTP. */
public final class TeamServer implements AutoCloseable {
    private static final String LEDGER_IS_DOWN = "5005601";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final boolean deaf;
    private volatile DanaHttpserverAdapter dana;

    /**
     * Starts it on a free port of the loopback interface.
     *
     * @param deaf whether it takes no notice of states, so that it answers everything as usual
     */
    public TeamServer(boolean deaf) throws IOException {
        this.deaf = deaf;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/dana-states", this::enter);
        server.createContext("/", exchange -> dana.handle(exchange));
        server.start();
    }

    /** A new endpoint knows the key, and remembers no message. */
    private void enter(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode state = json.readTree(exchange.getRequestBody());
            boolean down = !deaf && state.at("/params/code").asText().equals(LEDGER_IS_DOWN);
            var key = DanaKey.fromText(state.path("danaPublicKey").asText());
            Endpoint endpoint = Endpoint.builder()
                    .verifyWith(key)
                    .route(PaymentGatewayOperations.FINISH_NOTIFY, message -> answer(down))
                    .build();
            dana = new DanaHttpserverAdapter(endpoint);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static Reply<FinishNotifyResponse> answer(boolean down) {
        if (down) {
            throw new IllegalStateException("the ledger is down");
        }
        return Reply.of(PaymentGatewayCodes.FinishNotify.SUCCESSFUL);
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
