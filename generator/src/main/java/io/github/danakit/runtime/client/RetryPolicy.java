package io.github.danakit.runtime.client;

import java.time.Duration;

/**
 * How often and how fast a request may be repeated, where a repeat is allowed at all.
 *
 * @param maxRetries repeats after the first attempt
 * @param firstDelay longest pause before the first repeat; it doubles with each one, and half of it is random
 * @param maxDelay longest pause
 * @param budget time from the first attempt after which no repeat starts
 */
public record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay, Duration budget) {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException for a negative number or time
     */
    public RetryPolicy {
        if (maxRetries < 0 || firstDelay.isNegative() || maxDelay.isNegative() || budget.isNegative()) {
            throw new IllegalArgumentException("a retry policy has no negative number or time");
        }
    }

    /** No repeats. */
    public static RetryPolicy none() {
        return new RetryPolicy(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** Two repeats, pauses of at most 0.5 and 1 second, within 30 seconds. */
    public static RetryPolicy standard() {
        return new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /** The pause before this repeat (1 is the first), with {@code random} between 0 and 1. */
    Duration delay(int repeat, double random) {
        long longest = firstDelay.toMillis() << Math.min(repeat - 1, 20);
        long capped = Math.min(longest, maxDelay.toMillis());
        return Duration.ofMillis(capped / 2 + (long) (capped / 2.0 * random));
    }
}
