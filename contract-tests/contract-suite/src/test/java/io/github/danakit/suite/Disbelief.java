package io.github.danakit.suite;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.HostileAnswer;
import io.github.danakit.suite.partner.runtime.Outcome;
import io.github.danakit.suite.partner.runtime.OutcomeKind;
import io.github.danakit.suite.partner.runtime.ProtocolException;
import io.github.danakit.suite.partner.runtime.SignatureMismatchException;
import io.github.danakit.suite.partner.runtime.Transaction;
import io.github.danakit.suite.partner.runtime.client.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a client must make of an answer that DANA would not give: never a success, and where money moves an outcome that
 * says that nobody knows, since the request was sent.
 */
final class Disbelief {
    private final ClientCalls calls;

    Disbelief(ClientCalls calls) {
        this.calls = calls;
    }

    /** The answers to be tried in place of the documented one: a success has the most to lose. */
    static List<HostileAnswer> inPlaceOf(Contract contract, Interaction interaction) {
        boolean success = !interaction.needsState()
                && !interaction.description().endsWith(" full")
                && interaction.code().map(DanaCode::outcome).orElse("").equals("SUCCESS");
        return Arrays.stream(HostileAnswer.values())
                .filter(answer -> answer != HostileAnswer.NONE)
                .filter(answer -> success && answer.fits(contract, interaction))
                .toList();
    }

    List<Mismatch> meet(Interaction interaction, HostileAnswer answer) {
        Operation<?, ?> operation = ClientCalls.operation(interaction);
        List<Mismatch> mismatches = new ArrayList<>();
        try {
            if (calls.call(interaction) instanceof Outcome<?> outcome) {
                judge(outcome, operation.movesMoney(), answer, mismatches);
            }
        } catch (SignatureMismatchException | ProtocolException e) {
            if (operation.movesMoney()) {
                mismatches.add(new Mismatch("outcome after " + answer, "UNKNOWN", e.toString()));
            }
        }
        return mismatches;
    }

    private static void judge(Outcome<?> outcome, boolean movesMoney, HostileAnswer answer, List<Mismatch> mismatches) {
        OutcomeKind told = outcome.outcome();
        if (movesMoney ? told != OutcomeKind.UNKNOWN : told == OutcomeKind.SUCCESS) {
            mismatches.add(new Mismatch("outcome after " + answer, "UNKNOWN", told.name()));
        }
        Transaction transaction = outcome.answer().transaction();
        if (transaction != null && transaction.outcome() == OutcomeKind.SUCCESS) {
            mismatches.add(new Mismatch("transaction after " + answer, "UNKNOWN", "SUCCESS"));
        }
    }
}
