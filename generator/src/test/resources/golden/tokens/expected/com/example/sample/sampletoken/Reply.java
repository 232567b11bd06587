package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: Make a payment.
 *
 * @param responseCode The code. Required.
 * @param responseMessage Its text. Required. Never shown by toString.
 */
@NullMarked public record Reply(
        String responseCode,
        String responseMessage) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.responseCode = responseCode; builder.responseMessage = responseMessage; return builder;
    }

    @Override public void check(Check check) { check.value("responseCode", responseCode, true); check.value("responseMessage", responseMessage, true); }

    @Override public String toString() { return Redacted.of("Reply").add("responseCode", responseCode).secret("responseMessage", responseMessage).toString(); }

    /** Collects the members of {@link Reply}. */
    public static final class Builder {
        private @Nullable String responseCode, responseMessage;

        /** The code. Required. */
        public Builder responseCode(String responseCode) { this.responseCode = responseCode; return this; }
        /** Its text. Required. Never shown by toString. */
        public Builder responseMessage(String responseMessage) { this.responseMessage = responseMessage; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public Reply build() { return Check.built("Reply", new Reply(responseCode, responseMessage)); }
    }
}
