package io.github.danakit.contract.verify;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds a running server against all of a contract. */
public final class Verification {
    private final URI server;
    private final States states;
    private final ContractKeys keys;
    private final Map<String, String> paths;
    private final boolean keysAreKnown;

    /**
     * Checks this server.
     *
     * @param paths paths by name of the operation, where others than the description's are registered
     * @param keysAreKnown whether the server signs with the merchant's key of the run: signed answers are checked then
     */
    public Verification(URI server, States states, ContractKeys keys, Map<String, String> paths, boolean keysAreKnown) {
        this.keysAreKnown = keysAreKnown;
        this.server = server;
        this.states = states;
        this.keys = keys;
        this.paths = paths;
    }

    /** One result per interaction, in the order of the contract. */
    public List<Result> run(Contract contract) {
        ServerCheck check = new ServerCheck(contract, keys, paths, interaction -> Map.of(), keysAreKnown, Map.of());
        List<Result> results = new ArrayList<>();
        for (Interaction interaction : contract.interactions()) {
            long start = System.nanoTime();
            List<Mismatch> mismatches = mismatches(interaction, check);
            long millis = (System.nanoTime() - start) / 1_000_000;
            results.add(new Result(contract.product(), interaction, mismatches, millis));
        }
        return results;
    }

    private List<Mismatch> mismatches(Interaction interaction, ServerCheck check) {
        try {
            states.enter(interaction);
        } catch (States.StateException e) {
            return List.of(new Mismatch("state", interaction.state(), String.valueOf(e.getMessage())));
        }
        return check.check(interaction, server);
    }
}
