package io.github.danakit.simulator.notice;

import io.github.danakit.dana.runtime.client.Operation;
import java.net.URI;

/**
 * A message to a partner and how far it got.
 *
 * @param <Q> type of the message
 * @param id number of the delivery
 * @param operation what is called
 * @param address where
 * @param partnerId by which name the partner goes there, empty for its usual one
 * @param message what is said; it is signed anew for every attempt
 * @param attempts attempts so far
 * @param state where it stands
 */
public record Delivery<Q>(
        String id, Operation<Q, ?> operation, URI address, String partnerId, Q message, int attempts, State state) {
    /** Where a delivery stands. */
    public enum State {
        /** Kept back until it is released. */
        HELD,
        /** Waiting for its next attempt. */
        WAITING,
        /** The partner answered with success. */
        TAKEN,
        /** DANA does not try again. */
        GIVEN_UP
    }

    Delivery<Q> attempted(State next) {
        return new Delivery<>(id, operation, address, partnerId, message, attempts + 1, next);
    }

    Delivery<Q> in(State next) {
        return new Delivery<>(id, operation, address, partnerId, message, attempts, next);
    }

    /** Operation, address and state; no content. */
    @Override
    public String toString() {
        return id + " " + operation.id() + " to " + address + ": " + state + " after " + attempts;
    }
}
