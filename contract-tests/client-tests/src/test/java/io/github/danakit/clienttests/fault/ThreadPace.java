package io.github.danakit.clienttests.fault;

import io.github.danakit.clienttests.dana.runtime.client.Pace;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses take no time; each thread only counts how long it would have waited. */
public final class ThreadPace implements Pace {
    private final ThreadLocal<Long> waited = ThreadLocal.withInitial(() -> 0L);

    @Override
    public long nanos() {
        return System.nanoTime() + waited.get();
    }

    @Override
    public void sleep(Duration duration) {
        waited.set(waited.get() + duration.toNanos());
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
