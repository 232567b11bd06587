package io.github.danakit.contract;

import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.contract.verify.ServerCheck;
import java.net.URI;
import java.util.List;

/** One interaction to hold a server against. */
public final class ContractCheck {
    private final Interaction interaction;
    private final ServerCheck server;
    private boolean done;

    ContractCheck(Interaction interaction, ServerCheck server) {
        this.interaction = interaction;
        this.server = server;
    }

    /**
     * Sends the request to the server and checks status, headers, body and schema of its answer.
     *
     * @param server where it listens; the path of the operation is added
     * @throws AssertionError when the server does not keep the contract
     */
    public void verify(URI server) {
        done = true;
        List<Mismatch> mismatches = this.server.check(interaction, server);
        if (!mismatches.isEmpty()) {
            throw new AssertionError(Failure.describe(interaction, mismatches));
        }
    }

    boolean done() {
        return done;
    }

    Interaction interaction() {
        return interaction;
    }

    /** Name of the interaction. */
    @Override
    public String toString() {
        return interaction.description();
    }
}
