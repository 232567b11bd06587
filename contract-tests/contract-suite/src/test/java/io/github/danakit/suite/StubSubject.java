package io.github.danakit.suite;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.contract.verify.ServerCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The generated stub of a product, held against a contract. Its class may be loaded once more, beside changed emitted
 * code.
 */
public final class StubSubject implements Callable<List<String>> {
    private final Contract contract;
    private final ContractKeys keys;
    private final Carrier carrier;

    /** Checks the stub of the contract's product behind the JDK's server. */
    public StubSubject(Contract contract, ContractKeys keys) {
        this(contract, keys, Carrier.HTTPSERVER);
    }

    StubSubject(Contract contract, ContractKeys keys, Carrier carrier) {
        this.contract = contract;
        this.keys = keys;
        this.carrier = carrier;
    }

    /** Descriptions of what was not kept. */
    @Override
    public List<String> call() throws IOException {
        List<String> failures = new ArrayList<>();
        try (ScriptedStub stub = new ScriptedStub(contract, keys, carrier)) {
            ServerCheck check = new ServerCheck(contract, keys, Map.of());
            for (Interaction interaction : contract.interactions()) {
                stub.reset();
                interaction
                        .code()
                        .ifPresent(code -> stub.answer(interaction.operation().id(), code.code()));
                List<Mismatch> mismatches = check.check(interaction, stub.uri());
                if (!mismatches.isEmpty()) {
                    failures.add(Failure.describe(interaction, mismatches));
                }
            }
        }
        return failures;
    }
}
