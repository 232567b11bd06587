package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpHandler;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.suite.partner.runtime.Action;
import io.github.danakit.suite.partner.runtime.Code;
import io.github.danakit.suite.partner.runtime.OutcomeKind;
import io.github.danakit.suite.partner.runtime.client.Operation;
import io.github.danakit.suite.partner.runtime.client.PageReturn;
import io.github.danakit.suite.partner.runtime.json.JacksonCodec;
import io.github.danakit.suite.partner.runtime.keys.ClientSecret;
import io.github.danakit.suite.partner.runtime.keys.DanaKey;
import io.github.danakit.suite.partner.runtime.keys.MerchantKey;
import io.github.danakit.suite.partner.runtime.server.Claim;
import io.github.danakit.suite.partner.runtime.server.Endpoint;
import io.github.danakit.suite.partner.runtime.server.EndpointBuilder;
import io.github.danakit.suite.partner.runtime.server.InMemoryReplayGuard;
import io.github.danakit.suite.partner.runtime.server.KeptAnswer;
import io.github.danakit.suite.partner.runtime.server.ReplayGuard;
import io.github.danakit.suite.partner.runtime.server.Reply;
import io.github.danakit.suite.partner.runtime.server.Verified;
import io.github.danakit.suite.partner.runtime.signing.BodyForm;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The generated stub of a product on a real socket, with handlers that answer what a test told them to. */
final class ScriptedStub implements AutoCloseable {
    private final Carrier.Running server;
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final JacksonCodec codec = new JacksonCodec();
    private final Contract contract;
    private volatile DanaKey danaKey;
    private final Forgetting guard = new Forgetting();

    ScriptedStub(Contract contract, ContractKeys keys, Carrier carrier) throws IOException {
        this.contract = contract;
        this.danaKey = DanaKey.fromText(keys.danaPublicPem());
        EndpointBuilder endpoint = Endpoint.builder()
                .verifyWith(headers -> List.of(danaKey), BodyForm.RECEIVED)
                .verifyWithSecret(ClientSecret.of(keys.merchantKey()))
                .signWith(MerchantKey.fromText(keys.merchantPrivatePem()))
                .partnerId(keys.partnerId())
                .replayGuard(guard);
        operations()
                .filter(operation -> !operation.schemeName().isEmpty())
                .forEach(operation -> route(
                        endpoint,
                        operation,
                        Objects.requireNonNull(Emitted.operations().get(operation.id()), operation.id())));
        Map<String, HttpHandler> pages = new HashMap<>();
        operations()
                .filter(operation -> operation.schemeName().isEmpty())
                .forEach(operation -> pages.put(operation.path(), page(operation)));
        server = carrier.serve(endpoint.build(), pages);
    }

    private Stream<DanaOperation> operations() {
        return contract.interactions().stream().map(Interaction::operation).distinct();
    }

    /** What a browser brings back goes to a page of the partner's own, which reads it with emitted code. */
    private HttpHandler page(DanaOperation operation) {
        return exchange -> {
            try (exchange) {
                PageReturn came = PageReturn.of(exchange.getRequestURI().getRawQuery());
                contract.interactions().stream()
                        .filter(interaction -> interaction.operation().equals(operation))
                        .forEach(interaction -> interaction.request().query().forEach(came::same));
                exchange.sendResponseHeaders(200, -1);
            }
        };
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

    /** Takes another key for DANA's from now on. */
    void trust(String danaPublicPem) {
        danaKey = DanaKey.fromText(danaPublicPem);
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
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }
}
