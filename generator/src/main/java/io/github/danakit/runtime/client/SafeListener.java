package io.github.danakit.runtime.client;

import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Outcome;

/** Keeps failures of a listener away from the call. */
record SafeListener(Listener listener) implements Listener {
    @Override
    public void onRequest(RequestView request) {
        quietly(() -> listener.onRequest(request));
    }

    @Override
    public void onResponse(ResponseView response) {
        quietly(() -> listener.onResponse(response));
    }

    @Override
    public void onFailure(RequestView request, DanaException failure) {
        quietly(() -> listener.onFailure(request, failure));
    }

    @Override
    public void onOutcome(Outcome<?> outcome) {
        quietly(() -> listener.onOutcome(outcome));
    }

    private static void quietly(Runnable notice) {
        try {
            notice.run();
        } catch (RuntimeException e) {
            // Once a payment is on its way nothing counts but its outcome.
        }
    }
}
