package io.github.danakit.suite;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaMessages;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files are real Pacts: pact-jvm reads them and verifies the generated stubs with them. */
@Provider("partner")
@PactSource(KitPacts.class)
@IgnoreMissingStateChange
class PactJvmVerifiesStubsTest {
    private static final ContractKeys KEYS = ContractKeys.generate();
    private static final DanaMessages MESSAGES = new DanaMessages(KEYS, Clock.systemUTC());
    private static final Map<String, Contract> CONTRACTS = new HashMap<>();
    private static final Map<String, ScriptedStub> STUBS = new HashMap<>();

    @BeforeAll
    static void start() throws Exception {
        Contracts kit = Contracts.ofKit();
        for (String product : kit.products(Contracts.SPI)) {
            Contract contract = kit.contract(product, Contracts.SPI);
            CONTRACTS.put(product, contract);
            STUBS.put(product, new ScriptedStub(contract, KEYS, Carrier.HTTPSERVER));
        }
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void verifies(PactVerificationContext context) {
        context.verifyInteraction();
    }

    @BeforeEach
    void prepare(PactVerificationContext context, Pact pact, Interaction interaction) {
        String product = pact.getConsumer().getName().replaceFirst("dana-", "");
        ScriptedStub stub = STUBS.get(product);
        stub.reset();
        interaction.getProviderStates().forEach(state -> {
            if (state.getParams().get("code") instanceof String code) {
                stub.answer(String.valueOf(state.getParams().get("operation")), code);
            }
        });
        context.setTarget(new SigningTarget(stub.uri().getPort(), CONTRACTS.get(product), MESSAGES));
    }

    @AfterAll
    static void stop() {
        STUBS.values().forEach(ScriptedStub::close);
    }
}
