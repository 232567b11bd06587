package io.github.danakit.simulator.world;

/** Threads that do not keep a finished program alive. */
public final class SimulatorThreads {

    private SimulatorThreads() {}

    /** A daemon thread for this work, not started yet. */
    public static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dana-simulator");
        thread.setDaemon(true);
        return thread;
    }
}
