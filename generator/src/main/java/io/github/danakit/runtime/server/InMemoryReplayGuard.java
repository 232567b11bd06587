package io.github.danakit.runtime.server;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers messages of one process, within bounds, until it ends. When it is full it forgets what expired, then the
 * oldest answered message. When everything in it is still being handled it lets nothing in.
 */
public final class InMemoryReplayGuard implements ReplayGuard {
    private record Entry(
            Instant expires, String ticket, @Nullable KeptAnswer answer) {}

    private final int maxEntries;
    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long tickets;
    private Instant nextSweep = Instant.MIN;

    /**
     * An empty guard.
     *
     * @param maxEntries most messages that are remembered
     * @param clock tells what expired
     * @throws IllegalArgumentException when it could remember nothing
     */
    public InMemoryReplayGuard(int maxEntries, Clock clock) {
        if (maxEntries < 1) {
            throw new IllegalArgumentException("a replay guard remembers at least one message");
        }
        this.maxEntries = maxEntries;
        this.clock = clock;
    }

    @Override
    public synchronized Claim claim(String key, Instant expires) {
        Instant now = clock.instant();
        Entry known = entries.get(key);
        if (known != null && (known.answer() == null || known.expires().isAfter(now))) {
            KeptAnswer answer = known.answer();
            return answer == null ? Claim.IN_PROGRESS : Claim.done(answer);
        }
        entries.remove(key);
        if (entries.size() >= maxEntries && !makeRoom(now)) {
            return Claim.IN_PROGRESS;
        }
        String ticket = Long.toString(++tickets);
        entries.put(key, new Entry(expires, ticket, null));
        return Claim.fresh(ticket);
    }

    private boolean makeRoom(Instant now) {
        if (sweep(now) && entries.size() < maxEntries) {
            return true;
        }
        for (Iterator<Entry> each = entries.values().iterator(); each.hasNext(); ) {
            if (each.next().answer() != null) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    /** Looks through everything, so not for each message: a full guard under load would do nothing else. */
    private boolean sweep(Instant now) {
        if (now.isBefore(nextSweep)) {
            return false;
        }
        nextSweep = now.plusSeconds(10);
        return entries.values()
                .removeIf(entry -> entry.answer() != null && !entry.expires().isAfter(now));
    }

    @Override
    public synchronized void complete(String key, Claim claim, KeptAnswer answer) {
        entries.computeIfPresent(
                key, (same, entry) -> isOf(claim, entry) ? new Entry(entry.expires(), entry.ticket(), answer) : entry);
    }

    @Override
    public synchronized void release(String key, Claim claim) {
        entries.computeIfPresent(key, (same, entry) -> isOf(claim, entry) ? null : entry);
    }

    private static boolean isOf(Claim claim, Entry entry) {
        return entry.answer() == null && entry.ticket().equals(claim.ticket());
    }
}
