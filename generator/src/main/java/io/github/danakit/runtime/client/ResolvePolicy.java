package io.github.danakit.runtime.client;

import java.time.Duration;

/**
 * How patiently the fate of a call is asked for.
 *
 * @param firstPause longest pause after the first question; it doubles with each one, and half of it is random
 * @param maxPause longest pause
 * @param settle time from the first question before the answer that DANA knows no such transaction is believed: until
 *     then the request may still be on its way
 * @param budget time from the first question after which no further one is asked; longer than {@code settle}
 */
public record ResolvePolicy(Duration firstPause, Duration maxPause, Duration settle, Duration budget) {
    /**
     * Refuses negative times and a budget in which nothing could settle.
     *
     * @throws IllegalArgumentException for a negative time or a budget shorter than {@code settle}
     */
    public ResolvePolicy {
        if (firstPause.isNegative() || maxPause.isNegative() || settle.isNegative() || budget.isNegative()) {
            throw new IllegalArgumentException("a resolve policy has no negative time");
        }
        if (budget.compareTo(settle) < 0) {
            throw new IllegalArgumentException("the budget of a resolve policy is not shorter than its time to settle");
        }
    }

    /** Pauses of at most 5, 10, 20, 40 and then 60 seconds; 30 seconds to settle; three minutes in all. */
    public static ResolvePolicy standard() {
        return new ResolvePolicy(
                Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofMinutes(3));
    }

    /** The same pauses within another time in all; the time to settle is shortened where it would not fit. */
    public ResolvePolicy within(Duration time) {
        return new ResolvePolicy(firstPause, maxPause, settle.compareTo(time) < 0 ? settle : time, time);
    }

    RetryPolicy pauses() {
        return new RetryPolicy(Integer.MAX_VALUE, firstPause, maxPause, budget);
    }
}
