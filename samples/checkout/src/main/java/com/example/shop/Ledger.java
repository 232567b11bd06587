package com.example.shop;

import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.OutcomeKind;
import com.example.shop.dana.runtime.Transaction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the shop knows about its orders. An order is entered once, however often it is notified. */
final class Ledger {
    private final Map<String, CompletableFuture<Entry>> entries = new ConcurrentHashMap<>();

    /** The end of an order. */
    record Entry(Money amount, OutcomeKind outcome) {}

    void finished(String order, Money amount, Transaction transaction) {
        entry(order).complete(new Entry(amount, transaction.outcome()));
    }

    /**
     * Waits for the end of an order.
     *
     * @throws TimeoutException when it does not come in time
     */
    Entry await(String order, Duration patience) throws InterruptedException, TimeoutException {
        try {
            return entry(order).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean knows(String order) {
        return entry(order).isDone();
    }

    private CompletableFuture<Entry> entry(String order) {
        return entries.computeIfAbsent(order, number -> new CompletableFuture<>());
    }
}
