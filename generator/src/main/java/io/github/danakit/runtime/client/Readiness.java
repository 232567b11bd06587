package io.github.danakit.runtime.client;

import io.github.danakit.runtime.json.JsonCodec;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Readies the codec for an operation's answer while its first request is under way: the first reading of a type takes
 * longer than most answers do.
 */
final class Readiness {
    private final JsonCodec codec;
    private final Executor executor;
    private final Set<Class<?>> started = ConcurrentHashMap.newKeySet();

    Readiness(JsonCodec codec, Executor executor) {
        this.codec = codec;
        this.executor = executor;
    }

    void expect(Class<?> answer) {
        if (answer == Void.class || started.contains(answer) || !started.add(answer)) {
            return;
        }
        try {
            // As a task, because what it throws is nobody's: reading the answer will tell.
            executor.execute(new FutureTask<>(() -> codec.prepare(answer), answer));
        } catch (RejectedExecutionException e) {
            // Then the answer is read unprepared.
        }
    }
}
