package io.github.danakit.contract;

import io.github.danakit.contract.mock.MockServer;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import java.net.URI;

/** DANA with one contract: where the team's own client sends to, and the keys with which both sides sign. */
public final class DanaMock {
    private final MockServer server;
    private final Interaction interaction;
    private final ContractKeys keys;

    DanaMock(MockServer server, Interaction interaction, ContractKeys keys) {
        this.server = server;
        this.interaction = interaction;
        this.keys = keys;
    }

    /** Its address, in place of DANA's host. */
    public URI uri() {
        return server.uri();
    }

    /** Keys, ids and secrets of this run. */
    public ContractKeys keys() {
        return keys;
    }

    /**
     * Tells a value that is signed but not sent, such as the {@code referenceNo} of a payment that is only taken on.
     * DANA's side knows it from an earlier call; a mock, which starts anew with each contract, has to be told.
     */
    public void unsent(String field, String value) {
        server.unsent(field, value);
    }

    /** The documented code that is answered. */
    public String code() {
        return interaction.parameters().getOrDefault("code", "");
    }
}
