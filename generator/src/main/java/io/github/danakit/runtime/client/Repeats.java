package io.github.danakit.runtime.client;

import io.github.danakit.runtime.RequestOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts the attempts of one call and makes the pauses between them. */
final class Repeats {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final RetryPolicy policy;
    private final int most;
    private final Pace pace;
    private final long start;
    private final @Nullable Duration budget;

    Repeats(RetryPolicy policy, RequestOptions options, Operation<?, ?> operation, Pace pace) {
        boolean onlyHere = options.retries().isPresent() && policy.maxRetries() == 0;
        this.policy = onlyHere ? RetryPolicy.standard() : policy;
        int wanted = options.retries().orElse(policy.maxRetries());
        this.most = operation.attempts() > 0 ? Math.min(wanted, operation.attempts() - 1) : wanted;
        this.pace = pace;
        this.start = pace.nanos();
        this.budget = options.budget().orElse(null);
    }

    /** May another attempt start at once? */
    boolean isLeft(int attempt) {
        return attempt <= most && fits(Duration.ZERO);
    }

    /** Whether an attempt may start after this pause: the call's own budget must leave it time to be answered. */
    private boolean fits(Duration pause) {
        Duration then = spent().plus(pause);
        return then.compareTo(policy.budget()) <= 0 && (budget == null || then.compareTo(budget) < 0);
    }

    /** The time-out of an attempt that starts now. */
    Duration timeout(Duration usual) {
        if (budget == null) {
            return usual;
        }
        Duration left = budget.minus(spent());
        Duration least = left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
        return least.compareTo(usual) < 0 ? least : usual;
    }

    private Duration spent() {
        return Duration.ofNanos(pace.nanos() - start);
    }

    /**
     * Waits before the next attempt.
     *
     * @param attempt the attempt that is over, 1 for the first
     * @param asked pause that the other side asked for
     * @return false when no further attempt may start
     */
    boolean pause(int attempt, Duration asked) {
        if (attempt > most) {
            return false;
        }
        Duration own = policy.delay(attempt, pace.random());
        Duration delay = own.compareTo(asked) < 0 ? asked : own;
        if (!fits(delay)) {
            return false;
        }
        try {
            pace.sleep(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
