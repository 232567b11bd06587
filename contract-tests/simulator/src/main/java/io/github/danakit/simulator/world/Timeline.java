package io.github.danakit.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs tasks when the simulated time has come for them. Thread-safe. */
public final class Timeline implements AutoCloseable {
    private static final long LONGEST_SLEEP_MILLIS = 500;

    private record Entry(Instant due, long number, Runnable task) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    private final SimulatedClock clock;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(8, SimulatorThreads::daemon);
    private long count;
    private int running;
    private boolean closed;

    /** An empty timeline; its thread ends with {@link #close}. */
    public Timeline(SimulatedClock clock) {
        this.clock = clock;
        SimulatorThreads.daemon(this::watch).start();
    }

    /** Runs a task after some simulated time. */
    public synchronized void after(Duration span, Runnable task) {
        entries.add(new Entry(clock.instant().plus(span), count++, task));
        notifyAll();
    }

    /**
     * Lets simulated time pass and waits until what fell due is done.
     *
     * @return whether it was done within ten seconds of real time
     * @throws IllegalArgumentException for a negative span
     */
    public boolean advance(Duration span) throws InterruptedException {
        clock.advance(span);
        return settle(Duration.ofSeconds(10));
    }

    /**
     * Waits until nothing is due any more.
     *
     * @return whether that was reached in time
     */
    public synchronized boolean settle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        notifyAll();
        while (running > 0 || isDue()) {
            long left = end - System.nanoTime();
            if (left <= 0 || closed) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    private boolean isDue() {
        Entry next = entries.peek();
        return next != null && !next.due().isAfter(clock.instant());
    }

    private synchronized void watch() {
        try {
            while (!closed) {
                while (isDue()) {
                    start(entries.remove());
                }
                wait(sleep());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the next entry is due, but never long: the clock below may be one that a test moves. */
    private long sleep() {
        Entry next = entries.peek();
        long millis = next == null
                ? LONGEST_SLEEP_MILLIS
                : Duration.between(clock.instant(), next.due()).toMillis();
        return Math.max(1, Math.min(LONGEST_SLEEP_MILLIS, millis));
    }

    private void start(Entry entry) {
        running++;
        workers.execute(() -> {
            try {
                entry.task().run();
            } finally {
                finished();
            }
        });
    }

    private synchronized void finished() {
        running--;
        notifyAll();
    }

    /** Drops what has not run yet, and sets the clock back to where it started. */
    public synchronized void reset() {
        entries.clear();
        clock.reset();
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        entries.clear();
        workers.shutdownNow();
        notifyAll();
    }
}
