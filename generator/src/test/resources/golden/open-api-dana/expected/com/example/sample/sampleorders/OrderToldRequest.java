package com.example.sample.sampleorders;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Nobody knows the function of this call.
 *
 * @param number Your number. Required.
 * @param state State of the order. Required.
 */
@NullMarked public record OrderToldRequest(
        String number,
        String state) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.number = number; builder.state = state; return builder; }

    @Override public void check(Check check) { check.value("number", number, true); check.value("state", state, true); }

    /** Collects the members of {@link OrderToldRequest}. */
    public static final class Builder {
        private @Nullable String number, state;

        /** Your number. Required. */
        public Builder number(String number) { this.number = number; return this; }
        /** State of the order. Required. */
        public Builder state(String state) { this.state = state; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public OrderToldRequest build() { return Check.built("OrderToldRequest", new OrderToldRequest(number, state)); }
    }
}
