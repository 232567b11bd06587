package io.github.danakit.runtime.client;

import io.github.danakit.runtime.RequestOptions;
import java.time.Duration;

/** Counts the attempts of one call and makes the pauses between them. */
final class Repeats {
    private final RetryPolicy policy;
    private final int most;
    private final Pace pace;
    private final long start;

    Repeats(RetryPolicy policy, RequestOptions options, Operation<?, ?> operation, Pace pace) {
        boolean onlyHere = options.retries().isPresent() && policy.maxRetries() == 0;
        this.policy = onlyHere ? RetryPolicy.standard() : policy;
        int wanted = options.retries().orElse(policy.maxRetries());
        this.most = operation.attempts() > 0 ? Math.min(wanted, operation.attempts() - 1) : wanted;
        this.pace = pace;
        this.start = pace.nanos();
    }

    /** May another attempt start at once? */
    boolean isLeft(int attempt) {
        return attempt <= most && spent().compareTo(policy.budget()) <= 0;
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
        if (spent().plus(delay).compareTo(policy.budget()) > 0) {
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
