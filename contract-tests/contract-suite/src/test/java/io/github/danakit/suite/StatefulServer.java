package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A team's server with a callback for states, as {@code dana:verify} meets it: keys and states come by HTTP. */
public final class StatefulServer implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final Contract contract;
    private final boolean deaf;
    private final HttpServer callback;
    private final ScriptedStub stub;

    /**
     * Starts it.
     *
     * @param keys its own keys and secrets; DANA's key comes with the states
     * @param deaf whether it takes no notice of states, so that it answers everything as usual
     */
    public StatefulServer(String product, ContractKeys keys, boolean deaf) throws IOException {
        this.contract = Contracts.ofKit().contract(product, Contracts.SPI);
        this.deaf = deaf;
        this.stub = new ScriptedStub(contract, keys, Carrier.HTTPSERVER);
        this.callback = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        callback.createContext("/states", this::enter);
        callback.start();
    }

    private void enter(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode state = json.readTree(exchange.getRequestBody());
            stub.reset();
            stub.trust(state.path("danaPublicKey").asText());
            JsonNode wanted = state.path("params");
            if (!deaf && wanted.has("code")) {
                stub.answer(
                        wanted.path("operation").asText(), wanted.path("code").asText());
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** Where DANA's calls go. */
    public URI uri() {
        return stub.uri();
    }

    /** Where states are set up. */
    public URI states() {
        return URI.create("http://127.0.0.1:" + callback.getAddress().getPort() + "/states");
    }

    @Override
    public void close() {
        callback.stop(0);
        stub.close();
    }
}
