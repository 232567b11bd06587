package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.server.Claim;
import io.github.danakit.dana.runtime.server.KeptAnswer;
import io.github.danakit.dana.runtime.server.ReplayGuard;
import java.time.Instant;

/** Lets every message in: DANA tells repeats by their numbers and references, and so does the gate. */
final class NoReplayGuard implements ReplayGuard {
    @Override
    public Claim claim(String key, Instant expires) {
        return Claim.fresh(key);
    }

    @Override
    public void complete(String key, Claim claim, KeptAnswer answer) {}

    @Override
    public void release(String key, Claim claim) {}
}
