package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * The end of a payment.
 *
 * @param partnerReferenceNo Your reference. Required. At most 64 characters.
 * @param state State of the payment. Required.
 */
@NullMarked public record FinishNotifyRequest(
        String partnerReferenceNo,
        String state) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.partnerReferenceNo = partnerReferenceNo; builder.state = state; return builder; }

    @Override public void check(Check check) { check.value("partnerReferenceNo", partnerReferenceNo, true); check.value("state", state, true); }

    /** Collects the members of {@link FinishNotifyRequest}. */
    public static final class Builder {
        private @Nullable String partnerReferenceNo, state;

        /** Your reference. Required. At most 64 characters. */
        public Builder partnerReferenceNo(String partnerReferenceNo) { this.partnerReferenceNo = partnerReferenceNo; return this; }
        /** State of the payment. Required. */
        public Builder state(String state) { this.state = state; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public FinishNotifyRequest build() {
            return Check.built("FinishNotifyRequest", new FinishNotifyRequest(partnerReferenceNo, state));
        }
    }
}
