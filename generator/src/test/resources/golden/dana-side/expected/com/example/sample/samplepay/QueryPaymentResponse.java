package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: Ask about a payment.
 *
 * @param responseCode Code. Required. At most 7 characters.
 * @param responseMessage Text of the code. Required. At most 150 characters. Never shown by toString.
 * @param state State of the payment.
 */
@NullMarked public record QueryPaymentResponse(
        String responseCode,
        String responseMessage,
        @Nullable String state) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.responseCode = responseCode; builder.responseMessage = responseMessage; builder.state = state; return builder;
    }

    @Override public void check(Check check) {
        check.text("responseCode", responseCode, true, 0, 7); check.text("responseMessage", responseMessage, true, 0, 150);
    }

    @Override public String toString() {
        return Redacted.of("QueryPaymentResponse").add("responseCode", responseCode).secret("responseMessage", responseMessage).add("state", state).toString();
    }

    /** Collects the members of {@link QueryPaymentResponse}. */
    public static final class Builder {
        private @Nullable String responseCode, responseMessage, state;

        /** Code. Required. At most 7 characters. */
        public Builder responseCode(String responseCode) { this.responseCode = responseCode; return this; }
        /** Text of the code. Required. At most 150 characters. Never shown by toString. */
        public Builder responseMessage(String responseMessage) { this.responseMessage = responseMessage; return this; }
        /** State of the payment. */
        public Builder state(@Nullable String state) { this.state = state; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public QueryPaymentResponse build() {
            return Check.built("QueryPaymentResponse", new QueryPaymentResponse(responseCode, responseMessage, state));
        }
    }
}
