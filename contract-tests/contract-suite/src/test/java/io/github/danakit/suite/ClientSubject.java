package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.mock.MockServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.HostileAnswer;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.suite.partner.runtime.Outcome;
import io.github.danakit.suite.partner.runtime.client.BrowserForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * The generated client of a product, held against a contract. Its class may be loaded once more, beside changed emitted
 * code.
 */
public final class ClientSubject implements Callable<List<String>> {
    private final Contract contract;
    private final ContractKeys keys;
    private final BrowserPost browser = new BrowserPost();

    /** Checks the client of the contract's product. */
    public ClientSubject(Contract contract, ContractKeys keys) {
        this.contract = contract;
        this.keys = keys;
    }

    /** Descriptions of what was not kept. */
    @Override
    public List<String> call() throws IOException {
        List<String> failures = new ArrayList<>();
        Interaction first = contract.interactions().get(0);
        try (MockServer dana = new MockServer(Contracts.ofKit(), contract, first, keys)) {
            ClientCalls.UNSENT.forEach(dana::unsent);
            ClientCalls calls = new ClientCalls(contract, keys, dana.uri());
            Disbelief disbelief = new Disbelief(calls);
            for (Interaction interaction : contract.interactions()) {
                dana.expect(interaction);
                note(interaction, meet(interaction, calls), dana, failures);
                for (HostileAnswer hostile : hostile(interaction)) {
                    dana.expect(interaction, hostile);
                    note(interaction, disbelief.meet(interaction, hostile), dana, failures);
                }
            }
        }
        return failures;
    }

    /** The answers that DANA would not give; what a payer's browser posts is answered to the browser. */
    private List<HostileAnswer> hostile(Interaction interaction) {
        boolean answeredToClient = interaction.operation().mediaType().endsWith("json");
        return answeredToClient && !emptyWhereSomethingIsMandatory(contract, interaction)
                ? Disbelief.inPlaceOf(contract, interaction)
                : List.of();
    }

    /** How many of those answers the client meets. */
    int hostileAnswers() {
        return contract.interactions().stream()
                .mapToInt(one -> hostile(one).size())
                .sum();
    }

    private static void note(
            Interaction interaction, List<Mismatch> mismatches, MockServer dana, List<String> failures) {
        mismatches.addAll(dana.mismatches());
        if (dana.requests() != 1) {
            mismatches.add(new Mismatch("requests", "1", String.valueOf(dana.requests())));
        }
        if (!mismatches.isEmpty()) {
            failures.add(Failure.describe(interaction, mismatches));
        }
    }

    private List<Mismatch> meet(Interaction interaction, ClientCalls calls) throws IOException {
        List<Mismatch> mismatches = new ArrayList<>();
        try {
            if (emptyWhereSomethingIsMandatory(contract, interaction)) {
                calls.sendRaw(interaction);
            } else {
                judge(interaction, calls.call(interaction), mismatches);
            }
        } catch (RuntimeException e) {
            mismatches.add(new Mismatch("client", "an outcome", e.toString()));
        }
        return mismatches;
    }

    /** Of a form only the request counts: the answer is the browser's. */
    private void judge(Interaction interaction, Object result, List<Mismatch> mismatches) throws IOException {
        if (result instanceof BrowserForm form) {
            browser.post(form);
        } else {
            mismatches.addAll(
                    Verdict.of(contract, interaction, ClientCalls.operation(interaction), (Outcome<?>) result));
        }
    }

    /** A reader takes an empty value for nothing, so such an example cannot be had as a typed request by reading it. */
    static boolean emptyWhereSomethingIsMandatory(Contract contract, Interaction interaction) {
        JsonNode whole =
                Bodies.withoutEmpty(Objects.requireNonNull(interaction.request().body()));
        return whole.isObject()
                && !contract.schemas()
                        .check(interaction.operation().requestSchema(), whole)
                        .isEmpty();
    }
}
