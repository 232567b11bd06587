package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.suite.partner.adapter.DanaHttpserverAdapter;
import io.github.danakit.suite.partner.runtime.Action;
import io.github.danakit.suite.partner.runtime.Code;
import io.github.danakit.suite.partner.runtime.OutcomeKind;
import io.github.danakit.suite.partner.runtime.client.Operation;
import io.github.danakit.suite.partner.runtime.json.JacksonCodec;
import io.github.danakit.suite.partner.runtime.keys.DanaKey;
import io.github.danakit.suite.partner.runtime.server.Claim;
import io.github.danakit.suite.partner.runtime.server.Endpoint;
import io.github.danakit.suite.partner.runtime.server.EndpointBuilder;
import io.github.danakit.suite.partner.runtime.server.InMemoryReplayGuard;
import io.github.danakit.suite.partner.runtime.server.KeptAnswer;
import io.github.danakit.suite.partner.runtime.server.ReplayGuard;
import io.github.danakit.suite.partner.runtime.server.Reply;
import io.github.danakit.suite.partner.runtime.server.Verified;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The generated stub of a product on a real socket, with handlers that answer what a test told them to. */
final class ScriptedStub implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final JacksonCodec codec = new JacksonCodec();
    private final Contract contract;
    private final Forgetting guard = new Forgetting();

    ScriptedStub(Contract contract, ContractKeys keys) throws IOException {
        this.contract = contract;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        EndpointBuilder endpoint = Endpoint.builder()
                .verifyWith(DanaKey.fromText(keys.danaPublicPem()))
                .replayGuard(guard);
        contract.interactions().stream()
                .map(Interaction::operation)
                .collect(Collectors.toMap(DanaOperation::id, operation -> operation, (first, same) -> first))
                .values()
                .forEach(operation ->
                        route(endpoint, operation, Emitted.operations().get(operation.id())));
        server.createContext("/", new DanaHttpserverAdapter(endpoint.build()));
        server.start();
    }

    private <Q, A> void route(EndpointBuilder endpoint, DanaOperation described, Operation<Q, A> operation) {
        endpoint.route(operation, message -> answer(described, operation, message));
    }

    private <Q, A> Reply<A> answer(DanaOperation described, Operation<Q, A> operation, Verified<Q> message) {
        String wanted =
                scripts.getOrDefault(described.id(), described.codes().get(0).code());
        Code code = operation.codes().find(wanted).orElseGet(() -> statusAlone(described.code(wanted)));
        JsonNode example = contract.examples().path(described.name()).path(wanted);
        if (example.isMissingNode()) {
            return Reply.of(code);
        }
        byte[] bytes = Bodies.inner(described, example, "answer");
        return Reply.of(code, codec.read(bytes, operation.answerType()));
    }

    private static Code statusAlone(DanaCode code) {
        return Code.of(code.code(), code.http(), code.message(), OutcomeKind.SUCCESS, Action.PROCEED);
    }

    /** Lets an operation answer a code from now on. */
    void answer(String operation, String code) {
        scripts.put(operation, code);
    }

    /** Lets all operations answer as usual, also to messages that came before: interactions share their examples. */
    void reset() {
        scripts.clear();
        guard.forget();
    }

    /** Remembers the messages of one interaction. */
    private static final class Forgetting implements ReplayGuard {
        private volatile ReplayGuard memory = fresh();

        private static ReplayGuard fresh() {
            return new InMemoryReplayGuard(100, Clock.systemUTC());
        }

        void forget() {
            memory = fresh();
        }

        @Override
        public Claim claim(String key, Instant expires) {
            return memory.claim(key, expires);
        }

        @Override
        public void complete(String key, Claim claim, KeptAnswer answer) {
            memory.complete(key, claim, answer);
        }

        @Override
        public void release(String key, Claim claim) {
            memory.release(key, claim);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
