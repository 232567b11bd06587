package io.github.danakit.clienttests.leak;

import io.github.danakit.clienttests.dana.runtime.DanaException;
import io.github.danakit.clienttests.dana.runtime.Outcome;
import io.github.danakit.clienttests.dana.runtime.client.Listener;
import io.github.danakit.clienttests.dana.runtime.client.RequestView;
import io.github.danakit.clienttests.dana.runtime.client.ResponseView;

/** Takes everything that a listener can see as text. */
public record SeenViews(Plants plants) implements Listener {
    @Override
    public void onRequest(RequestView request) {
        plants.saw(request);
    }

    @Override
    public void onResponse(ResponseView response) {
        plants.saw(response);
    }

    @Override
    public void onFailure(RequestView request, DanaException failure) {
        plants.saw(failure);
    }

    @Override
    public void onOutcome(Outcome<?> outcome) {
        plants.saw(outcome);
    }
}
