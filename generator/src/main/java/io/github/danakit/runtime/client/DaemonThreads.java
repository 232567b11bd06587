package io.github.danakit.runtime.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Threads for asynchronous calls that neither keep the application alive nor starve the common pool. */
final class DaemonThreads {
    private DaemonThreads() {}

    static Executor executor() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dana-call");
            thread.setDaemon(true);
            return thread;
        });
    }
}
