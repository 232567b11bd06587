package io.github.danakit.contract;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.HostileAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The interaction that an annotation names. */
record ChosenInteraction(Contracts contracts, Contract contract, Interaction interaction) {

    static ChosenInteraction of(DanaInteraction wanted, Contracts contracts) {
        String operation = wanted.value().replaceFirst(" .*", "");
        List<String> products =
                wanted.product().isEmpty() ? contracts.products(Contracts.API, operation) : List.of(wanted.product());
        List<ChosenInteraction> found = new ArrayList<>();
        List<String> similar = new ArrayList<>();
        for (String product : products) {
            Contract contract = contracts.contract(product, Contracts.API);
            for (Interaction interaction : contract.interactions()) {
                if (interaction.description().equals(wanted.value())) {
                    found.add(new ChosenInteraction(contracts, contract, interaction));
                } else if (interaction.operation().name().equals(operation)) {
                    similar.add(interaction.description());
                }
            }
        }
        if (found.size() == 1) {
            return found.get(0).fitting(wanted);
        }
        throw new ContractException("DANA-PACT-012", found.isEmpty() ? none(wanted, similar) : several(wanted, found));
    }

    private ChosenInteraction fitting(DanaInteraction wanted) {
        if (wanted.answer().fits(contract, interaction)) {
            return this;
        }
        String fitting = Arrays.stream(HostileAnswer.values())
                .filter(answer -> answer.fits(contract, interaction))
                .map(HostileAnswer::name)
                .collect(Collectors.joining(", "));
        throw new ContractException(
                "DANA-PACT-018",
                "the answer of '" + wanted.value() + "' cannot be " + wanted.answer() + ". Use one of " + fitting
                        + ".");
    }

    private static String none(DanaInteraction wanted, List<String> similar) {
        return "there is no interaction '" + wanted.value() + "'. "
                + (similar.isEmpty()
                        ? "Give the name of an operation and a code, such as create-order-hosted 2005400."
                        : "The operation has " + String.join(", ", similar) + ".");
    }

    private static String several(DanaInteraction wanted, List<ChosenInteraction> found) {
        return "'" + wanted.value() + "' is an interaction of several products. Set product to one of "
                + found.stream().map(one -> one.contract().product()).collect(Collectors.joining(", ")) + ".";
    }
}
