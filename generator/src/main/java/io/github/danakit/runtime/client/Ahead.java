package io.github.danakit.runtime.client;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Something that another thread starts to make before it is asked for. When no thread has got to it by then, it is made
 * on the spot: a busy, single-threaded or closed executor delays nothing and blocks nothing.
 */
final class Ahead<T> {
    private final FutureTask<T> task;

    Ahead(Executor executor, Supplier<T> maker) {
        this.task = new FutureTask<>(maker::get);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Then it is made when it is asked for.
        }
    }

    /** Throws what making it threw. */
    T get() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
