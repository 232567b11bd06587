package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts are worth what they catch: each of these faults in emitted code breaks at least one interaction. */
class MutantsAreCaughtTest {
    private static final Set<String> OPERATIONS = Set.of(
            "create-order-hosted",
            "cancel-order",
            "refund-order",
            "finish-notify",
            "apply-token",
            "status-inquiry",
            "ewallet-registration",
            "ewallet-notification");
    private static final Contracts CONTRACTS = Contracts.ofKit();
    private static final ContractKeys KEYS = ContractKeys.generate();
    private static final Map<String, Contract> CHOSEN = new HashMap<>();

    @TempDir
    Path folder;

    static List<Mutant> mutants() {
        return Mutants.all();
    }

    static Stream<Mutant> contractsOfMutants() {
        Set<String> known = new HashSet<>();
        return mutants().stream().filter(mutant -> known.add(mutant.product() + mutant.client()));
    }

    @ParameterizedTest
    @MethodSource("contractsOfMutants")
    void soundCodeIsNotBlamed(Mutant mutant) throws Exception {
        Contract contract = contract(mutant);
        assertThat(mutant.client() ? new ClientSubject(contract, KEYS).call() : new StubSubject(contract, KEYS).call())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isCaught(Mutant mutant) throws Exception {
        try (MutantLoader loader = MutantLoader.of(mutant, folder)) {
            Class<?> subject =
                    loader.loadClass("io.github.danakit.suite." + (mutant.client() ? "ClientSubject" : "StubSubject"));

            List<?> failures = (List<?>) ((Callable<?>) subject.getConstructor(Contract.class, ContractKeys.class)
                            .newInstance(contract(mutant), KEYS))
                    .call();

            System.out.println("Danakit: " + mutant + ": caught by " + failures.size() + " interactions");
            assertThat(failures).isNotEmpty();
        }
    }

    /** The operations that mutants are sown into, with the smallest request of each code: what is enough is quicker. */
    private static Contract contract(Mutant mutant) {
        String direction = mutant.client() ? Contracts.API : Contracts.SPI;
        return CHOSEN.computeIfAbsent(mutant.product() + direction, key -> {
            Contract contract = CONTRACTS.contract(mutant.product(), direction);
            return contract.with(contract.interactions().stream()
                    .filter(interaction -> !interaction.description().endsWith(" full"))
                    .filter(interaction ->
                            OPERATIONS.contains(interaction.operation().name()))
                    .toList());
        });
    }
}
