package io.github.danakit.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.PactMessage;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaMessages;
import io.github.danakit.contract.signing.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * A payment that was registered at NICEPAY: its second step is signed over what the first one said.
 *
 * @param tXid the number that it was given
 * @param unsent what is signed in the second step, but not sent
 */
record Registered(String tXid, Map<String, String> unsent) {
    private static final String STEP = "ewallet-payment";

    static Registered at(URI simulator, Contract contract, ContractKeys keys) throws IOException, InterruptedException {
        Interaction first = contract.interactions().stream()
                .filter(one -> one.description().equals("ewallet-registration 0000"))
                .findFirst()
                .orElseThrow();
        Outgoing message = new DanaMessages(keys, Clock.systemUTC())
                .of(first, first.operation().path());
        HttpRequest request = HttpRequest.newBuilder(simulator.resolve(message.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        var sent = Objects.requireNonNull(first.request().body());
        return new Registered(
                new ObjectMapper().readTree(answer.body()).path("tXid").asText(),
                Map.of(
                        "referenceNo", sent.path("referenceNo").asText(),
                        "amt", sent.path("amt").asText()));
    }

    /** The second step speaks of this payment in place of its example's; everything else stays as it is. */
    Interaction in(Interaction interaction) {
        if (!interaction.operation().name().equals(STEP)) {
            return interaction;
        }
        PactMessage example = interaction.request();
        String form = Objects.requireNonNull(example.body()).asText();
        PactMessage request = new PactMessage(
                example.method(),
                example.path(),
                example.query(),
                example.status(),
                example.headers(),
                example.mediaType(),
                TextNode.valueOf(form.replaceFirst("tXid=[^&]*", "tXid=" + tXid)),
                example.rules());
        return new Interaction(
                interaction.operation(),
                interaction.description(),
                interaction.state(),
                interaction.parameters(),
                request,
                interaction.response());
    }
}
