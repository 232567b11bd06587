package io.github.danakit.simulator.gate;

import io.github.danakit.simulator.world.SimulatedClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Numbers of messages, each of which a partner may use once a day in Jakarta. Thread-safe. */
public final class ExternalIds {
    private static final int MOST = 500_000;

    private final SimulatedClock clock;
    private final Set<String> used = new HashSet<>();
    private LocalDate day;

    /** Nothing was used yet on the clock's day. */
    public ExternalIds(SimulatedClock clock) {
        this.clock = clock;
        this.day = clock.now().toLocalDate();
    }

    /** Whether this number is new today; it is not any more afterwards. */
    synchronized boolean claim(String partnerId, String externalId) {
        LocalDate today = clock.now().toLocalDate();
        if (!today.equals(day) || used.size() >= MOST) {
            used.clear();
            day = today;
        }
        return used.add(partnerId + "\n" + externalId);
    }

    /** Forgets what was used. */
    public synchronized void reset() {
        used.clear();
    }
}
