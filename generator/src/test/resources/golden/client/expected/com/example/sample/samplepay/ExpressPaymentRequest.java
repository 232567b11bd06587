package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Make a payment at once.
 *
 * @param kind Always EXPRESS. Required. Documented values: EXPRESS.
 */
@NullMarked public record ExpressPaymentRequest(
        String kind) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.kind = kind; return builder; }

    @Override public void check(Check check) { check.value("kind", kind, true); }

    /** Collects the members of {@link ExpressPaymentRequest}. */
    public static final class Builder {
        private @Nullable String kind = "EXPRESS";

        /** Always EXPRESS. Required. Documented values: EXPRESS. */
        public Builder kind(String kind) { this.kind = kind; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public ExpressPaymentRequest build() { return Check.built("ExpressPaymentRequest", new ExpressPaymentRequest(kind)); }
    }
}
