package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.Examples.Example;
import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.server.Claim;
import io.github.danakit.runtime.server.Endpoint;
import io.github.danakit.runtime.server.EndpointBuilder;
import io.github.danakit.runtime.server.KeptAnswer;
import io.github.danakit.runtime.server.ReplayGuard;
import io.github.danakit.runtime.server.Reply;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emitted stubs take what real callers send, signed for real, for every operation in both directions. */
class RealCallersTest {
    /** Answers operations for which no source tells a code of success. */
    private static final Code THANKS = Code.of("2000000", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);

    private static final Delivery.Sender GENUINE = Delivery.Sender.genuine();

    @TempDir
    Path folder;

    private final List<String> refused = new ArrayList<>();
    private final List<String> reached = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int operations;
    private int accepted;
    private int older;

    @ParameterizedTest(name = "role {0}")
    @ValueSource(strings = {"partner", "dana"})
    void everyMessageThatSaysNothingMoreInItsOwnWayIsAccepted(String role) throws IOException {
        Map<String, Example> examples = Examples.read();
        try (EmittedServers servers = new EmittedServers(role, folder)) {
            servers.products().values().forEach(product -> {
                Endpoint endpoint = endpoint(product);
                product.forEach(operation -> send(endpoint, operation, examples.get(operation.id())));
            });
        }

        System.out.printf(
                "real callers' payloads, role %s: %d of %d accepted, %d operations, %d on older paths%n",
                role, accepted, accepted + refused.size(), operations, older);
        assertThat(refused).isEmpty();
        assertThat(operations).isPositive();
    }

    private Endpoint endpoint(List<Operation<?, ?>> product) {
        EndpointBuilder builder = Endpoint.builder()
                .verifyWith(TestKeys.dana())
                .signWith(TestKeys.merchant())
                .verifyWithSecret(AcquirersCaller.KEY)
                .unsent(AcquirersCaller::unsent)
                .replayGuard(new Forgetful())
                .onRejected(rejection -> reasons.add(rejection.reason() + " " + rejection.cause()));
        product.forEach(operation -> route(builder, operation));
        return builder.build();
    }

    /** Lets each message pass: all of an operation say the same, each in its own way. */
    private static final class Forgetful implements ReplayGuard {
        @Override
        public Claim claim(String key, Instant expires) {
            return Claim.fresh(key);
        }

        @Override
        public void complete(String key, Claim claim, KeptAnswer answer) {}

        @Override
        public void release(String key, Claim claim) {}
    }

    private <Q, A> void route(EndpointBuilder builder, Operation<Q, A> operation) {
        Code success = operation.codes().codes().stream()
                .filter(code -> code.http() / 100 == 2)
                .findFirst()
                .orElse(THANKS);
        builder.route(operation, message -> {
            reached.add(operation.id());
            return Reply.of(success);
        });
    }

    private void send(Endpoint endpoint, Operation<?, ?> operation, @Nullable Example example) {
        EnvelopeFunction function = operation.function();
        if (example == null && function != null && function.name().isEmpty()) {
            return; // nobody knows what such a message says
        }
        assertThat(example).as(operation.id() + " has a full example").isNotNull();
        operations++;
        CallersHabits.of(example).forEach((habit, body) -> send(endpoint, operation, operation.path(), habit, body));
        for (String alias : operation.aliases()) {
            older++;
            send(endpoint, operation, alias, "on the older path " + alias, example.full());
        }
    }

    private void send(Endpoint endpoint, Operation<?, ?> operation, String path, String habit, JsonNode json) {
        Delivery delivery = Delivery.of(operation, path, json, accepted + refused.size(), GENUINE);
        reached.clear();
        reasons.clear();
        HttpReply reply = endpoint.handle(operation.method(), path, delivery.headers(), delivery.body());
        if (reply.status() / 100 == 2 && reached.size() == 1) {
            accepted++;
        } else {
            refused.add(operation.id() + ": " + habit + ": " + reply.status() + " " + reasons);
        }
    }
}
