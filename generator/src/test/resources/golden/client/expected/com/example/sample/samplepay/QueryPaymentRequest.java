package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Ask about a payment.
 *
 * @param partnerReferenceNo Your reference. Required. At most 64 characters.
 */
@NullMarked public record QueryPaymentRequest(
        String partnerReferenceNo) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.partnerReferenceNo = partnerReferenceNo; return builder; }

    @Override public void check(Check check) { check.text("partnerReferenceNo", partnerReferenceNo, true, 0, 64); }

    /** Collects the members of {@link QueryPaymentRequest}. */
    public static final class Builder {
        private @Nullable String partnerReferenceNo;

        /** Your reference. Required. At most 64 characters. */
        public Builder partnerReferenceNo(String partnerReferenceNo) { this.partnerReferenceNo = partnerReferenceNo; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public QueryPaymentRequest build() {
            return Check.built("QueryPaymentRequest", new QueryPaymentRequest(partnerReferenceNo));
        }
    }
}
