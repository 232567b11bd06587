package io.github.danakit.runtime.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody sleeps. */
final class FakePace implements Pace {
    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;
    private boolean interrupted;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (interrupted) {
            throw new InterruptedException("test");
        }
        pauses.add(duration);
        nanos += duration.toNanos();
    }

    @Override
    public double random() {
        return 0.5;
    }

    void interruptSleep() {
        interrupted = true;
    }

    List<Duration> pauses() {
        return pauses;
    }
}
