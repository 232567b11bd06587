package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated clients of all products as consumers of every contract with DANA. */
class ClientsMeetTheirContractsTest {
    private static final Contracts CONTRACTS = Contracts.ofKit();
    private static final ContractKeys KEYS = ContractKeys.generate();

    static Stream<String> products() {
        return CONTRACTS.products(Contracts.API).stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void sendsWhatIsPromisedAndUnderstandsTheAnswer(String product) throws Exception {
        Contract contract = CONTRACTS.contract(product, Contracts.API);

        ClientSubject client = new ClientSubject(contract, KEYS);
        List<String> failures = client.call();

        System.out.println("Danakit: the generated client of " + product + " met "
                + contract.interactions().size() + " interactions and " + client.hostileAnswers() + " hostile answers");
        assertThat(failures).isEmpty();
    }
}
