package io.github.danakit.runtime.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance as the retry rules see them; replaced in tests. */
interface Pace {
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

    /** A running count that is not set back with the clock. */
    long nanos();

    void sleep(Duration duration) throws InterruptedException;

    /** A number from 0 to below 1. */
    double random();
}
