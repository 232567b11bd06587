package io.github.danakit.runtime.jdbc;

import io.github.danakit.runtime.server.Claim;
import io.github.danakit.runtime.server.KeptAnswer;
import io.github.danakit.runtime.server.ReplayGuard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Remembers messages in the table {@value MessageTable#NAME} of a database that all processes of a server share; see
 * {@link #SCHEMA}. Each step commits on a connection of its own, so a claim stands before its handler begins, and
 * survives whatever the handler does to its own transaction.
 *
 * <p>A process that dies in a handler leaves its claim behind. For the length of the lease copies of the message are
 * sent away, to be delivered again; after it the next delivery is handled. A handler that takes longer than the lease
 * can therefore meet a second run of itself.
 */
public final class JdbcReplayGuard implements ReplayGuard {
    /** The table as PostgreSQL and H2 take it: give it to your migrations. */
    public static final String SCHEMA = """
        create table if not exists dana_message (
            message_key varchar(64) primary key,
            ticket varchar(36) not null,
            claimed_until bigint not null,
            expires bigint not null,
            status integer,
            content bytea
        );
        create index if not exists dana_message_expires on dana_message (expires);
        """;

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration SWEEP = Duration.ofMinutes(10);
    private static final int TRIES = 3;

    private final MessageTable table;
    private final Clock clock;
    private final Duration lease;
    private final AtomicLong nextSweep = new AtomicLong();

    /** A guard with a lease of 5 minutes. */
    public JdbcReplayGuard(DataSource dataSource, Clock clock) {
        this(dataSource, clock, LEASE);
    }

    /**
     * A guard.
     *
     * @param dataSource gives connections that commit on their own, not those of a transaction under way
     * @param clock tells what expired; clocks of several processes may differ by much less than the lease
     * @param lease how long a message stays claimed by a process that never came back; longer than any handler takes
     * @throws IllegalArgumentException when the lease is shorter than a second
     */
    public JdbcReplayGuard(DataSource dataSource, Clock clock, Duration lease) {
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a lease lasts a second at least");
        }
        this.table = new MessageTable(dataSource);
        this.clock = clock;
        this.lease = lease;
    }

    @Override
    public Claim claim(String key, Instant expires) {
        long now = clock.millis();
        sweepNowAndThen(now);
        Claim fresh = Claim.fresh(UUID.randomUUID().toString());
        MessageTable.Row row =
                new MessageTable.Row(key, fresh.ticket(), now + lease.toMillis(), expires.toEpochMilli());
        for (int i = 0; i < TRIES; i++) {
            MessageTable.Found found = table.find(key, now);
            KeptAnswer answer = found.answer();
            if (answer != null) {
                return Claim.done(answer);
            }
            if (found.isClaimed()) {
                return Claim.IN_PROGRESS;
            }
            if (found.isAbsent() ? table.insert(row) : table.takeOver(row, now)) {
                return fresh;
            }
            // Beaten to it by another process, whose claim shows now.
        }
        return Claim.IN_PROGRESS;
    }

    @Override
    public void complete(String key, Claim claim, KeptAnswer answer) {
        table.answer(key, claim.ticket(), answer);
    }

    @Override
    public void release(String key, Claim claim) {
        table.delete(key, claim.ticket());
    }

    /**
     * Deletes what expired. Happens on its own every ten minutes in which messages come.
     *
     * @return how many messages were forgotten
     */
    public int sweep() {
        return table.deleteExpired(clock.millis());
    }

    private void sweepNowAndThen(long now) {
        long due = nextSweep.get();
        if (now >= due && nextSweep.compareAndSet(due, now + SWEEP.toMillis()) && due != 0) {
            sweep();
        }
    }
}
