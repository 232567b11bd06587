package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated stubs of all products, behind every adapter, as providers of every contract of DANA's calls. */
class StubsKeepTheirContractsTest {
    private static final Contracts CONTRACTS = Contracts.ofKit();
    private static final ContractKeys KEYS = ContractKeys.generate();

    @ParameterizedTest
    @EnumSource
    void answersEveryInteraction(Carrier carrier) throws Exception {
        for (String product : CONTRACTS.products(Contracts.SPI)) {
            Contract contract = served(CONTRACTS.contract(product, Contracts.SPI), carrier);

            List<String> failures = new StubSubject(contract, KEYS, carrier).call();

            System.out.println("Danakit: the generated stub of " + product + " on " + carrier + " was held against "
                    + contract.interactions().size() + " interactions");
            assertThat(failures).isEmpty();
        }
    }

    /** Pages to which browsers come back are the partner's own on every server, so one is enough. */
    private static Contract served(Contract contract, Carrier carrier) {
        return contract.with(contract.interactions().stream()
                .filter(interaction -> carrier == Carrier.HTTPSERVER
                        || !interaction.operation().schemeName().isEmpty())
                .toList());
    }
}
