package com.example.sample.sampleorders;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Part of DANA's messages.
 *
 * @param number Your number. Required. At most 64 characters.
 * @param phone Phone of the customer. Never shown by toString.
 */
@NullMarked public record Order(
        String number,
        @Nullable String phone) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.number = number; builder.phone = phone; return builder; }

    @Override public void check(Check check) { check.value("number", number, true); }

    @Override public String toString() { return Redacted.of("Order").add("number", number).secret("phone", phone).toString(); }

    /** Collects the members of {@link Order}. */
    public static final class Builder {
        private @Nullable String number, phone;

        /** Your number. Required. At most 64 characters. */
        public Builder number(String number) { this.number = number; return this; }
        /** Phone of the customer. Never shown by toString. */
        public Builder phone(@Nullable String phone) { this.phone = phone; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public Order build() { return Check.built("Order", new Order(number, phone)); }
    }
}
