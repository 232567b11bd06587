package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Register a payment.
 *
 * @param timeStamp When. Filled in when the message is signed. At most 14 characters.
 * @param iMid Who. Filled in when the message is signed.
 * @param referenceNo Your number. Required. At most 40 characters.
 * @param amt How much. Required. At most 12 characters.
 * @param merchantToken The proof. Filled in when the message is signed. Never shown by toString.
 */
@NullMarked public record RegisterRequest(
        @Nullable String timeStamp,
        @Nullable String iMid,
        String referenceNo,
        Rupiah amt,
        @Nullable String merchantToken) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.timeStamp = timeStamp; builder.iMid = iMid; builder.referenceNo = referenceNo; builder.amt = amt;
        builder.merchantToken = merchantToken; return builder;
    }

    @Override public void check(Check check) {
        check.text("timeStamp", timeStamp, false, 0, 14); check.text("referenceNo", referenceNo, true, 0, 40); check.value("amt", amt, true);
    }

    @Override public String toString() {
        return Redacted.of("RegisterRequest").add("timeStamp", timeStamp).add("iMid", iMid).add("referenceNo", referenceNo).add("amt", amt)
                .secret("merchantToken", merchantToken).toString();
    }

    /** Collects the members of {@link RegisterRequest}. */
    public static final class Builder {
        private @Nullable String timeStamp, iMid, referenceNo, merchantToken;
        private @Nullable Rupiah amt;

        /** When. Filled in when the message is signed. At most 14 characters. */
        public Builder timeStamp(@Nullable String timeStamp) { this.timeStamp = timeStamp; return this; }
        /** Who. Filled in when the message is signed. */
        public Builder iMid(@Nullable String iMid) { this.iMid = iMid; return this; }
        /** Your number. Required. At most 40 characters. */
        public Builder referenceNo(String referenceNo) { this.referenceNo = referenceNo; return this; }
        /** How much. Required. At most 12 characters. */
        public Builder amt(Rupiah amt) { this.amt = amt; return this; }
        /** The proof. Filled in when the message is signed. Never shown by toString. */
        public Builder merchantToken(@Nullable String merchantToken) { this.merchantToken = merchantToken; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public RegisterRequest build() {
            return Check.built("RegisterRequest", new RegisterRequest(timeStamp, iMid, referenceNo, amt, merchantToken));
        }
    }
}
