package com.example.sample.sampleorders;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * An order.
 *
 * @param order Required.
 */
@NullMarked public record CreateOrderRequest(
        Order order) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.order = order; return builder; }

    @Override public void check(Check check) { check.value("order", order, true); }

    /** Collects the members of {@link CreateOrderRequest}. */
    public static final class Builder {
        private @Nullable Order order;

        /** Required. */
        public Builder order(Order order) { this.order = order; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public CreateOrderRequest build() { return Check.built("CreateOrderRequest", new CreateOrderRequest(order)); }
    }
}
