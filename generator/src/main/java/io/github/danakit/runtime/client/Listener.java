package io.github.danakit.runtime.client;

import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Outcome;

/**
 * Watches calls, for logs and metrics. What it gets is redacted: no bodies and no values of headers. It runs in the
 * calling thread; what it throws is ignored, because a broken log must not hide the outcome of a payment.
 */
public interface Listener {
    /** Nobody watches. */
    Listener NONE = new Listener() {};

    /** A request is about to be sent; once per attempt. */
    default void onRequest(RequestView request) {}

    /** An HTTP answer came; once per answered attempt. */
    default void onResponse(ResponseView response) {}

    /** No HTTP answer came; once per attempt without answer. */
    default void onFailure(RequestView request, DanaException failure) {}

    /** The call is over; once per call that does not end with an exception. */
    default void onOutcome(Outcome<?> outcome) {}

    /** A listener that tells this one and then another. */
    default Listener and(Listener other) {
        return new BothListeners(this, other);
    }
}
