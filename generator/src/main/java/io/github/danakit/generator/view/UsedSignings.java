package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Signing;
import io.github.danakit.generator.description.TokenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The signature schemes that a run emits: those of its operations and, after them, those that a partner may choose in
 * place of one of these. A scheme that takes tokens can only be chosen where the operation that hands them out is
 * there.
 */
final class UsedSignings {
    private final Description description;

    UsedSignings(Description description) {
        this.description = description;
    }

    List<Signing> of(List<Operation> operations) {
        Set<String> own = new TreeSet<>();
        operations.stream()
                .map(Operation::signing)
                .filter(name -> !name.isEmpty())
                .forEach(own::add);
        List<Signing> used = new ArrayList<>();
        own.forEach(name -> used.add(description.signings().get(name)));
        List<String> handedOut = operations.stream()
                .map(Operation::token)
                .filter(token -> token != null)
                .map(TokenRule::fills)
                .toList();
        for (Signing signing : description.signings().values()) {
            boolean wanted = signing.replaces().stream().anyMatch(own::contains);
            if (wanted && !own.contains(signing.name()) && handedOut.containsAll(signing.tokens())) {
                used.add(onlyFor(signing, own));
            }
        }
        return List.copyOf(used);
    }

    /** What is not emitted cannot be replaced. */
    private static Signing onlyFor(Signing signing, Set<String> own) {
        return signing.withReplaces(
                signing.replaces().stream().filter(own::contains).toList());
    }
}
