package io.github.danakit.generator.contract;

import io.github.danakit.generator.lint.DanaProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that the two sides of one document promise each other.
 *
 * @param document whose contract it is
 * @param interactions in the order of the description
 */
record Contract(ContractDocument document, List<Interaction> interactions) {

    static Contract of(ContractDocument document) {
        List<Interaction> interactions = new ArrayList<>();
        for (ContractOperation operation : document.operations()) {
            interactions.addAll(Interactions.of(operation));
            interactions.addAll(HostileInteractions.of(operation));
        }
        Set<String> known = new HashSet<>();
        for (Interaction interaction : interactions) {
            if (!known.add(interaction.description())) {
                throw new DanaProblemException(
                        "DANA-SPEC-070",
                        "two interactions are called '" + interaction.description() + "'",
                        document.file(),
                        "Give each code of an operation once, and each operation an id of its own.");
            }
        }
        return new Contract(document, List.copyOf(interactions));
    }

    /** Path of the file with what {@code folder} says: a Pact, schemas or examples. */
    String file(String folder) {
        boolean pact = folder.equals("v4") || folder.equals("v3");
        String name = pact ? document.consumer() + "-" + document.provider() : document.product();
        return folder + "/" + document.direction() + "/" + name + ".json";
    }

    ContractFiles.Count count() {
        List<ContractOperation> operations = document.operations();
        List<String> without = operations.stream()
                .filter(operation -> operation.answers().isEmpty())
                .map(ContractOperation::name)
                .toList();
        int hostile = (int) interactions.stream()
                .filter(interaction -> interaction.state().hostile())
                .count();
        return new ContractFiles.Count(
                document.product(),
                document.direction(),
                operations.size() - without.size(),
                interactions.size(),
                hostile,
                without);
    }
}
