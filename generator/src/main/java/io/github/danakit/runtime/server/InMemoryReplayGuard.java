package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.HttpReply;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guard for one process. It is bounded: when full it forgets what expired, then the oldest answered message. When
 * everything in it is still being handled it lets nothing in.
 */
public final class InMemoryReplayGuard implements ReplayGuard {
    private record Entry(Instant expires, @Nullable HttpReply reply) {}

    private final int maxEntries;
    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

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
        if (known != null && known.expires().isAfter(now)) {
            HttpReply reply = known.reply();
            return reply == null ? Claim.IN_PROGRESS : Claim.done(reply);
        }
        entries.remove(key);
        if (entries.size() >= maxEntries && !makeRoom(now)) {
            return Claim.IN_PROGRESS;
        }
        entries.put(key, new Entry(expires, null));
        return Claim.NEW;
    }

    private boolean makeRoom(Instant now) {
        entries.values().removeIf(entry -> !entry.expires().isAfter(now));
        if (entries.size() < maxEntries) {
            return true;
        }
        for (Iterator<Entry> each = entries.values().iterator(); each.hasNext(); ) {
            if (each.next().reply() != null) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized void complete(String key, HttpReply reply) {
        entries.computeIfPresent(key, (same, entry) -> new Entry(entry.expires(), reply));
    }

    @Override
    public synchronized void release(String key) {
        entries.remove(key);
    }
}
