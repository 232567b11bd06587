package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.ConsumerPactRunnerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.suite.partner.runtime.ProtocolException;
import io.github.danakit.suite.partner.runtime.SignatureMismatchException;
import io.github.danakit.suite.partner.runtime.client.BrowserForm;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated clients send what pact-jvm's own mock server expects, with the smallest and with the full request. */
class PactJvmServesClientsTest {
    private static final Contracts CONTRACTS = Contracts.ofKit();
    private static final ContractKeys KEYS = ContractKeys.generate();
    private static final BrowserPost BROWSER = new BrowserPost();

    static Stream<String> products() {
        return ClientsMeetTheirContractsTest.products();
    }

    @ParameterizedTest
    @MethodSource("products")
    void receivesTheRequestOfEachExample(String product) throws Exception {
        Contract contract = CONTRACTS.contract(product, Contracts.API);
        Pact pact = KitPacts.lean(file(product), contract);
        List<String> failures = new ArrayList<>();
        for (Interaction interaction : contract.interactions()) {
            if (!interaction.needsState() && !hasEmptyMembers(interaction)) {
                PactVerificationResult result = run(pact, interaction, contract);
                if (!(result instanceof PactVerificationResult.Ok)) {
                    failures.add(interaction.description() + ": " + result.getDescription());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    /** A Pact knows no equal of "empty or left out", which is what clients make of an empty member. */
    private static boolean hasEmptyMembers(Interaction interaction) {
        JsonNode body = interaction.request().body();
        return body != null && !Bodies.withoutEmpty(body).equals(body);
    }

    private static PactVerificationResult run(Pact pact, Interaction interaction, Contract contract) {
        var single = pact.getInteractions().stream()
                .filter(one -> one.getDescription().equals(interaction.description()))
                .toList();
        return ConsumerPactRunnerKt.runConsumerTest(
                new V4Pact(pact.getConsumer(), pact.getProvider(), new ArrayList<>(single)),
                MockProviderConfig.httpConfig("127.0.0.1", 0, PactSpecVersion.V4),
                (server, context) -> call(interaction, new ClientCalls(contract, KEYS, URI.create(server.getUrl()))));
    }

    /** pact-jvm cannot sign answers, so a client that wants them signed takes none; its request is what counts. */
    private static Object call(Interaction interaction, ClientCalls client) throws IOException {
        try {
            Object result = client.call(interaction);
            if (result instanceof BrowserForm form) {
                BROWSER.post(form);
            }
            return result;
        } catch (SignatureMismatchException | ProtocolException e) {
            if (interaction.operation().scheme().has("envelope")) {
                return e;
            }
            throw e;
        }
    }

    private static String file(String product) throws Exception {
        for (JsonNode contract : KitPacts.index().path("contracts")) {
            if (contract.path("product").asText().equals(product)
                    && contract.path("direction").asText().equals(Contracts.API)) {
                return contract.path("v4").asText();
            }
        }
        throw new IllegalStateException(product);
    }
}
