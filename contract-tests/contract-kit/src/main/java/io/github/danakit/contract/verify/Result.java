package io.github.danakit.contract.verify;

import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import java.util.List;

/**
 * How one interaction went.
 *
 * @param mismatches what differed; empty when the promise was kept
 * @param millis how long it took
 */
public record Result(String product, Interaction interaction, List<Mismatch> mismatches, long millis) {
    /** Whether the promise was kept. */
    public boolean kept() {
        return mismatches.isEmpty();
    }
}
