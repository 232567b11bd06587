package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated stubs of all products as providers of every contract of DANA's calls. */
class StubsKeepTheirContractsTest {
    private static final Contracts CONTRACTS = Contracts.ofKit();

    static Stream<String> products() {
        return CONTRACTS.products(Contracts.SPI).stream()
                .filter(product -> !Emissions.emitted(CONTRACTS.contract(product, Contracts.SPI))
                        .interactions()
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("products")
    void answersEveryInteraction(String product) throws Exception {
        Contract contract = Emissions.emitted(CONTRACTS.contract(product, Contracts.SPI));

        List<String> failures = new StubSubject(contract).failures();

        System.out.println("Danakit: the generated stub of " + product + " was held against "
                + contract.interactions().size() + " interactions");
        assertThat(failures).isEmpty();
    }
}
