package io.github.danakit.simulator.product;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is run to forget everything. Thread-safe. */
public final class Resets {
    private final List<Runnable> resets = new CopyOnWriteArrayList<>();

    /** Nothing to forget yet. */
    public Resets() {}

    /** Has something forgotten with the rest. */
    public void add(Runnable reset) {
        resets.add(reset);
    }

    /** Forgets everything. */
    public void run() {
        resets.forEach(Runnable::run);
    }
}
