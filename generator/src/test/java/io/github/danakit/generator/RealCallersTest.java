package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.Examples.Example;
import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.server.Endpoint;
import io.github.danakit.runtime.server.EndpointBuilder;
import io.github.danakit.runtime.server.Reply;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.Timestamps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
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
                .onRejected(rejection -> reasons.add(rejection.reason() + " " + rejection.cause()));
        product.forEach(operation -> route(builder, operation));
        return builder.build();
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
        byte[] body = operation.signing().fields() == null
                ? body(operation, json).getBytes(StandardCharsets.UTF_8)
                : AcquirersCaller.body(operation, json, accepted + refused.size());
        reached.clear();
        reasons.clear();
        HttpReply reply = endpoint.handle(operation.method(), path, signed(operation, path, body), body);
        if (reply.status() / 100 == 2 && reached.size() == 1) {
            accepted++;
        } else {
            refused.add(operation.id() + ": " + habit + ": " + reply.status() + " " + reasons);
        }
    }

    /** The message as it is sent: signed now and with an id of its own where it travels in an envelope. */
    private String body(Operation<?, ?> operation, JsonNode json) {
        EnvelopeForm form = operation.signing().envelope();
        if (form == null) {
            return json.toString();
        }
        ObjectNode envelope = json.deepCopy();
        ObjectNode head = (ObjectNode) envelope.path(form.request()).path(form.head());
        head.put(form.requestMember("{timestamp}"), Timestamps.now(Clock.systemUTC()));
        head.put(form.requestMember("{externalId}"), "message-" + (accepted + refused.size()));
        String message = envelope.path(form.request()).toString();
        return envelope.put(form.signature(), EnvelopeSample.signature(message, TestKeys.merchant()))
                .toString();
    }

    private Headers signed(Operation<?, ?> operation, String path, byte[] body) {
        if (operation.signing().envelope() != null) {
            return Headers.none();
        }
        if (operation.signing().fields() != null) {
            return AcquirersCaller.headers(operation);
        }
        Map<String, String> values = Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                "2026031809150000112233",
                "externalId",
                "message-" + (accepted + refused.size()),
                "channelId",
                "95221");
        RequestSigner signer = new RequestSigner(operation.signing(), TestKeys.merchant());
        return Headers.of(signer.headers(new SigningInput(operation.method(), path, body, values)));
    }
}
