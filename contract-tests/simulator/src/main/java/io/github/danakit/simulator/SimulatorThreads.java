package io.github.danakit.simulator;

/** Threads that do not keep a finished program alive. */
final class SimulatorThreads {

    private SimulatorThreads() {}

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dana-simulator");
        thread.setDaemon(true);
        return thread;
    }
}
