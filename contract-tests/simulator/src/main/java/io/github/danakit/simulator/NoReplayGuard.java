package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.dana.runtime.server.Claim;
import io.github.danakit.dana.runtime.server.ReplayGuard;
import java.time.Instant;

/** Lets every message in: DANA tells repeats by their numbers and references, and so does the gate. */
final class NoReplayGuard implements ReplayGuard {
    @Override
    public Claim claim(String key, Instant expires) {
        return Claim.NEW;
    }

    @Override
    public void complete(String key, HttpReply reply) {}

    @Override
    public void release(String key) {}
}
