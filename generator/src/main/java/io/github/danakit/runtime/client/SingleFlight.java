package io.github.danakit.runtime.client;

import io.github.danakit.runtime.TransportException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets one caller work and the others who want the same wait for its result. Nobody waits inside of a lock, so virtual
 * threads may wait here.
 */
final class SingleFlight<K, V> {
    private final Map<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    /**
     * The result of this work, or of the same work that is under way.
     *
     * @param usable whether the result of another caller will do; otherwise the work is done once more
     */
    V run(K key, Supplier<V> work, Predicate<V> usable) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> other = flights.putIfAbsent(key, mine);
        if (other == null) {
            return work(key, work, mine);
        }
        V result = await(other);
        return usable.test(result) ? result : run(key, work, value -> true);
    }

    private V work(K key, Supplier<V> work, CompletableFuture<V> mine) {
        try {
            V result = work.get();
            mine.complete(result);
            return result;
        } catch (Throwable e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(key, mine);
        }
    }

    private static <V> V await(CompletableFuture<V> other) {
        try {
            return other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted while another call fetched the token", e, false);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }
}
