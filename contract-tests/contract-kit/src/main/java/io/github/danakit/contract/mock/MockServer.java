package io.github.danakit.contract.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaAnswers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** DANA with one contract, on the loopback interface: checks each request and gives the contract's answer. */
public final class MockServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Contract contract;
    private final Interaction interaction;
    private final RequestCheck check;
    private final DanaAnswers answers;
    private final Optional<TokenDesk> tokens;
    private final List<Mismatch> mismatches = Collections.synchronizedList(new ArrayList<>());
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());

    /**
     * Starts it.
     *
     * @param kit where the contracts of calls for tokens are, which a client may make first
     * @throws IOException when no port can be had
     */
    public MockServer(Contracts kit, Contract contract, Interaction interaction, ContractKeys keys) throws IOException {
        this.contract = contract;
        this.interaction = interaction;
        this.check = new RequestCheck(contract.schemas(), keys);
        this.answers = new DanaAnswers(keys, Clock.systemUTC());
        this.tokens = TokenDesk.of(kit, contract, interaction, keys);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dana-mock");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was wrong with the requests so far. */
    public List<Mismatch> mismatches() {
        synchronized (mismatches) {
            return List.copyOf(mismatches);
        }
    }

    /** How many requests came in for the contract. */
    public int requests() {
        return received.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received request = read(exchange);
            Optional<DanaAnswers.Answer> token = tokens.flatMap(desk -> desk.answer(request));
            DanaAnswers.Answer answer = token.orElseGet(() -> answer(request));
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private DanaAnswers.Answer answer(Received request) {
        received.add(request);
        List<Mismatch> wrong = check.check(interaction, request);
        mismatches.addAll(wrong);
        if (!wrong.isEmpty()) {
            String text = "The request does not match the contract '" + interaction.description() + "': " + wrong;
            return new DanaAnswers.Answer(
                    500, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
        }
        return answers.of(interaction, example(contract, interaction), request.body());
    }

    /** The whole documented answer, which holds more than what every answer has. */
    static JsonNode example(Contract contract, Interaction interaction) {
        return contract.examples()
                .path(interaction.operation().name())
                .path(interaction.parameters().getOrDefault("code", ""));
    }

    private static Received read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        URI address = exchange.getRequestURI();
        return new Received(
                exchange.getRequestMethod(),
                address.getRawPath(),
                query(address.getRawQuery()),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    static Map<String, String> query(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text != null) {
            for (String field : text.split("&")) {
                String[] parts = field.split("=", 2);
                fields.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
