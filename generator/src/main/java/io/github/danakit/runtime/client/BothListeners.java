package io.github.danakit.runtime.client;

import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Outcome;

/** Tells two listeners; a failure of one is kept from the other. */
record BothListeners(Listener first, Listener second) implements Listener {
    BothListeners {
        first = new SafeListener(first);
        second = new SafeListener(second);
    }

    @Override
    public void onRequest(RequestView request) {
        first.onRequest(request);
        second.onRequest(request);
    }

    @Override
    public void onResponse(ResponseView response) {
        first.onResponse(response);
        second.onResponse(response);
    }

    @Override
    public void onFailure(RequestView request, DanaException failure) {
        first.onFailure(request, failure);
        second.onFailure(request, failure);
    }

    @Override
    public void onOutcome(Outcome<?> outcome) {
        first.onOutcome(outcome);
        second.onOutcome(outcome);
    }
}
