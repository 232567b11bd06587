package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * What nobody signed. The browser of the payer comes back.
 *
 * @param resultCd The result. Required. At most 4 characters.
 * @param referenceNo Your number. Required.
 * @param billingNm The payer. Never shown by toString.
 */
@NullMarked public record PaymentCallbackParameters(
        String resultCd,
        String referenceNo,
        @Nullable String billingNm) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.resultCd = resultCd; builder.referenceNo = referenceNo; builder.billingNm = billingNm; return builder;
    }

    @Override public void check(Check check) { check.text("resultCd", resultCd, true, 0, 4); check.value("referenceNo", referenceNo, true); }

    @Override public String toString() {
        return Redacted.of("PaymentCallbackParameters").add("resultCd", resultCd).add("referenceNo", referenceNo).secret("billingNm", billingNm).toString();
    }

    /** Collects the members of {@link PaymentCallbackParameters}. */
    public static final class Builder {
        private @Nullable String resultCd, referenceNo, billingNm;

        /** The result. Required. At most 4 characters. */
        public Builder resultCd(String resultCd) { this.resultCd = resultCd; return this; }
        /** Your number. Required. */
        public Builder referenceNo(String referenceNo) { this.referenceNo = referenceNo; return this; }
        /** The payer. Never shown by toString. */
        public Builder billingNm(@Nullable String billingNm) { this.billingNm = billingNm; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public PaymentCallbackParameters build() {
            return Check.built("PaymentCallbackParameters", new PaymentCallbackParameters(resultCd, referenceNo, billingNm));
        }
    }
}
