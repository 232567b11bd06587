package io.github.danakit.suite;

import io.github.danakit.contract.pact.Contract;

/**
 * What of a contract these tests can play: the operations of SNAP. Those of the older Open API and of NICEPAY are
 * emitted, too, but this harness gives them no client secret yet.
 */
final class Emissions {
    private Emissions() {}

    /** The interactions whose operation is emitted and speaks SNAP. */
    static Contract emitted(Contract contract) {
        return contract.with(contract.interactions().stream()
                .filter(interaction ->
                        Emitted.operations().containsKey(interaction.operation().id()))
                .filter(interaction -> interaction.operation().schemeName().startsWith("snap"))
                .toList());
    }
}
