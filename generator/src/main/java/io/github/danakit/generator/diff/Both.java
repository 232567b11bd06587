package io.github.danakit.generator.diff;

import io.github.danakit.generator.lint.DanaProblemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Two results that were worked out at the same time, one for each version. */
record Both<T>(T first, T second) {

    /**
     * Works out both.
     *
     * @throws DanaProblemException as either of them does
     */
    static <T> Both<T> of(Supplier<T> first, Supplier<T> second) {
        CompletableFuture<T> beside = CompletableFuture.supplyAsync(first);
        T here = second.get();
        try {
            return new Both<>(beside.join(), here);
        } catch (CompletionException e) {
            throw e.getCause() instanceof DanaProblemException problem ? problem : e;
        }
    }
}
