package io.github.danakit.contract.verify;

import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import java.util.List;

/** Puts a broken promise into words. */
public final class Failure {
    private Failure() {}

    /** Names operation, code, what was expected and received, and the line of the description. */
    public static String describe(Interaction interaction, List<Mismatch> mismatches) {
        StringBuilder words = new StringBuilder()
                .append(interaction.description())
                .append(": ")
                .append(interaction.operation().id())
                .append(interaction.hostileCase().isEmpty() ? " in the state '" : " met with '")
                .append(interaction.state())
                .append("' does not keep its contract");
        interaction
                .code()
                .ifPresent(code -> words.append("\n  code ")
                        .append(code.code())
                        .append(", HTTP ")
                        .append(code.http())
                        .append(": ")
                        .append(code.meaning()));
        mismatches.forEach(mismatch -> words.append("\n  ").append(mismatch));
        return words.append("\n  described at ").append(interaction.place()).toString();
    }
}
