package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.contract.verify.QuickAnswers;
import io.github.danakit.contract.verify.ServerCheck;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator as provider of every contract with DANA; scenes bring it to the documented codes. */
class SimulatorKeepsItsContractsTest {
    private static final Contracts CONTRACTS = Contracts.ofKit();
    /** Short enough for NICEPAY, which limits the id of a merchant to ten characters. */
    private static final ContractKeys KEYS = oneSecret(ContractKeys.generate()).withPartnerId("KOPISENJA1");

    private static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        QuickAnswers.wanted();
        simulator = Simulator.start(SimulatorOptions.of(
                        KEYS.partnerId(),
                        DanaKey.fromText(KEYS.merchantPublicPem()),
                        MerchantKey.fromText(KEYS.swapped().merchantPrivatePem()))
                .withClientSecret(ClientSecret.of(KEYS.clientSecret())));
    }

    /** The simulator shares one secret with its partner, whatever the products call it. */
    private static ContractKeys oneSecret(ContractKeys keys) {
        return keys.withMerchantKey(keys.clientSecret());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    static Stream<String> products() {
        return CONTRACTS.products(Contracts.API).stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void answersEveryInteraction(String product) throws Exception {
        Contract contract = CONTRACTS.contract(product, Contracts.API);
        List<String> failures = new ArrayList<>();
        Registered payment = product.equals("nicepay")
                ? Registered.at(simulator.baseUri(), contract, KEYS.swapped())
                : new Registered("", Map.of());
        ServerCheck check = new ServerCheck(
                contract,
                KEYS.swapped(),
                Map.of(),
                interaction -> Map.of("X-Dana-Scene", interaction.parameters().get("code"), "X-Dana-Product", product),
                true,
                payment.unsent());
        for (Interaction interaction : contract.interactions()) {
            var mismatches = check.check(payment.in(interaction), simulator.baseUri());
            if (!mismatches.isEmpty()) {
                failures.add(Failure.describe(interaction, mismatches));
            }
        }
        System.out.println("Danakit: the simulator's " + product + " was held against "
                + contract.interactions().size() + " interactions");
        assertThat(failures).isEmpty();
    }
}
