package io.github.danakit.runtime.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Time and chance as the rules of repeats see them. Applications keep {@link #SYSTEM}; tests give a pace of their own,
 * in which a pause takes no time.
 */
public interface Pace {
    /** The system's. */
    Pace SYSTEM = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis());
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }
    };

    /** A running count of nanoseconds that is not set back with the clock. */
    long nanos();

    /**
     * Waits this long.
     *
     * @throws InterruptedException when the thread was interrupted; no further attempt is made then
     */
    void sleep(Duration duration) throws InterruptedException;

    /** A number from 0 to below 1, for jitter. */
    double random();
}
