package io.github.danakit.contract;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.QuickAnswers;
import io.github.danakit.contract.verify.ServerCheck;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The contract of one test class, and how much of it was checked. */
final class ContractRun {
    private final String owner;
    private final Contract contract;
    private final ContractKeys keys;
    private final StateMethods states;
    private final ServerCheck server;
    private final AtomicInteger checked = new AtomicInteger();

    private ContractRun(Class<?> type, Contract contract, Map<String, String> paths, ContractKeys keys) {
        QuickAnswers.wanted();
        this.keys = keys;
        this.owner = type.getSimpleName();
        this.contract = contract;
        this.states = new StateMethods(type, contract);
        this.server = new ServerCheck(contract, keys, paths);
    }

    static ContractRun of(Class<?> type, SharedRun shared) {
        DanaContract annotation = type.getAnnotation(DanaContract.class);
        if (annotation == null) {
            throw new ContractException("DANA-PACT-004", type.getName() + " is not annotated with @DanaContract.");
        }
        Contract contract = shared.contracts(annotation.pacts()).contract(annotation.product(), Contracts.SPI);
        return new ContractRun(
                type,
                contract.only(List.of(annotation.operations())),
                paths(annotation),
                shared.keys(annotation.partnerId()));
    }

    private static Map<String, String> paths(DanaContract annotation) {
        Map<String, String> paths = new LinkedHashMap<>();
        Arrays.stream(annotation.paths()).forEach(one -> {
            String[] parts = one.split("=", 2);
            if (parts.length < 2 || !parts[1].startsWith("/")) {
                throw new ContractException(
                        "DANA-PACT-008", "'" + one + "' is no path of an operation. Write finish-notify=/dana/notify.");
            }
            paths.put(parts[0], parts[1]);
        });
        return paths;
    }

    Contract contract() {
        return contract;
    }

    ContractKeys keys() {
        return keys;
    }

    StateMethods states() {
        return states;
    }

    ServerCheck server() {
        return server;
    }

    void counted() {
        checked.incrementAndGet();
    }

    /** Tells how much was checked; nothing is a failure, since a run of nothing looks like a good one. */
    void finish() {
        System.out.println("Danakit: " + owner + " checked " + checked + " of "
                + contract.interactions().size() + " interactions of " + contract.product());
        if (checked.get() == 0) {
            throw new ContractException(
                    "DANA-PACT-007",
                    owner + " checked no interaction. Give it a @TestTemplate method with a ContractCheck.");
        }
    }
}
