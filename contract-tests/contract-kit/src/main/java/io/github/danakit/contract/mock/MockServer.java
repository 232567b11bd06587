package io.github.danakit.contract.mock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaAnswers;
import io.github.danakit.contract.signing.HostileAnswer;
import io.github.danakit.contract.verify.QuickAnswers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** DANA with one contract at a time, on the loopback interface: checks each request and gives the contract's answer. */
public final class MockServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Contracts kit;
    private final Contract contract;
    private final ContractKeys keys;
    private final Map<String, String> unsent = new ConcurrentHashMap<>();
    private final RequestCheck check;
    private final DanaAnswers answers;
    private volatile Meeting meeting;

    /** An interaction, and what came of it. */
    private record Meeting(
            Interaction interaction,
            HostileAnswer hostile,
            Optional<TokenDesk> tokens,
            List<Mismatch> mismatches,
            List<Received> received) {}

    /**
     * Starts it with the first interaction.
     *
     * @param kit where the contracts of calls for tokens are, which a client may make first
     * @throws IOException when no port can be had
     */
    public MockServer(Contracts kit, Contract contract, Interaction first, ContractKeys keys) throws IOException {
        this.kit = kit;
        this.contract = contract;
        this.keys = keys;
        this.check = new RequestCheck(contract, keys, unsent);
        this.answers = new DanaAnswers(keys, Clock.systemUTC());
        this.meeting = meeting(first, HostileAnswer.NONE);
        QuickAnswers.wanted();
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

    /** Goes on with another interaction of the contract; what was received so far is forgotten. */
    public void expect(Interaction next) {
        expect(next, HostileAnswer.NONE);
    }

    /** The same with an answer that DANA would not give; one that fits the interaction. */
    public void expect(Interaction next, HostileAnswer hostile) {
        meeting = meeting(next, hostile);
    }

    private Meeting meeting(Interaction interaction, HostileAnswer hostile) {
        return new Meeting(
                interaction,
                hostile,
                TokenDesk.of(kit, interaction, keys),
                Collections.synchronizedList(new ArrayList<>()),
                Collections.synchronizedList(new ArrayList<>()));
    }

    /** Tells a value that is signed but not sent, because both sides know it from an earlier call. */
    public void unsent(String field, String value) {
        unsent.put(field, value);
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was wrong with the requests so far. */
    public List<Mismatch> mismatches() {
        List<Mismatch> mismatches = meeting.mismatches();
        synchronized (mismatches) {
            return List.copyOf(mismatches);
        }
    }

    /** How many requests came in for the contract. */
    public int requests() {
        return meeting.received().size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Meeting now = meeting;
        try (exchange) {
            Received request = Received.of(exchange);
            Optional<DanaAnswers.Answer> token = now.tokens().flatMap(desk -> desk.answer(request));
            DanaAnswers.Answer answer = token.orElseGet(() -> answer(now, request));
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private DanaAnswers.Answer answer(Meeting now, Received request) {
        now.received().add(request);
        List<Mismatch> wrong = check.check(now.interaction(), request);
        now.mismatches().addAll(wrong);
        if (!wrong.isEmpty()) {
            String text = "The request does not match the contract '"
                    + now.interaction().description() + "': " + wrong;
            return new DanaAnswers.Answer(
                    500, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
        }
        return answers.of(now.interaction(), contract.example(now.interaction()), request.body(), now.hostile());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
