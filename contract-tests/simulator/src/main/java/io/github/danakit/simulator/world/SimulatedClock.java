package io.github.danakit.simulator.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time of what is simulated: that of another clock, and as much ahead of it as it was moved. Life cycles go by it.
 * How old a signed message may be does not: callers sign with their own clocks, which nobody moves.
 */
public final class SimulatedClock extends Clock {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    private final Clock base;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** A clock that shows the time of another one until it is moved. */
    public SimulatedClock(Clock base) {
        this.base = base;
    }

    /**
     * Moves on.
     *
     * @throws IllegalArgumentException for a negative span: time does not run backwards
     */
    public void advance(Duration span) {
        if (span.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        ahead.updateAndGet(before -> before.plus(span));
    }

    /** Shows the time of the other clock again: for a new world, not for one in which something happened. */
    void reset() {
        ahead.set(Duration.ZERO);
    }

    /** Now in Jakarta, in whole seconds, as DANA writes times. */
    public OffsetDateTime now() {
        return instant().atOffset(JAKARTA).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return JAKARTA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
