package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import java.net.URI;
import org.jspecify.annotations.*;

/**
 * Answer of: Make a payment at once.
 *
 * @param responseCode Code. Required. At most 7 characters.
 * @param responseMessage Text of the code. Required. At most 150 characters. Never shown by toString.
 * @param page Where to pay.
 */
@NullMarked public record MakePaymentResponse(
        String responseCode,
        String responseMessage,
        @Nullable URI page) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.responseCode = responseCode; builder.responseMessage = responseMessage; builder.page = page; return builder;
    }

    @Override public void check(Check check) {
        check.text("responseCode", responseCode, true, 0, 7); check.text("responseMessage", responseMessage, true, 0, 150);
    }

    @Override public String toString() {
        return Redacted.of("MakePaymentResponse").add("responseCode", responseCode).secret("responseMessage", responseMessage).add("page", page).toString();
    }

    /** Collects the members of {@link MakePaymentResponse}. */
    public static final class Builder {
        private @Nullable String responseCode, responseMessage;
        private @Nullable URI page;

        /** Code. Required. At most 7 characters. */
        public Builder responseCode(String responseCode) { this.responseCode = responseCode; return this; }
        /** Text of the code. Required. At most 150 characters. Never shown by toString. */
        public Builder responseMessage(String responseMessage) { this.responseMessage = responseMessage; return this; }
        /** Where to pay. */
        public Builder page(@Nullable URI page) { this.page = page; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public MakePaymentResponse build() {
            return Check.built("MakePaymentResponse", new MakePaymentResponse(responseCode, responseMessage, page));
        }
    }
}
