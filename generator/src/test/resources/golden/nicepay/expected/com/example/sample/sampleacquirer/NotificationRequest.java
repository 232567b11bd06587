package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Tell the result of a payment.
 *
 * @param tXid The transaction. Required.
 * @param amt How much. Required. At most 12 characters.
 * @param status The state. Required.
 * @param merchantToken The proof. Filled in when the message is signed. Never shown by toString.
 */
@NullMarked public record NotificationRequest(
        String tXid,
        Rupiah amt,
        String status,
        @Nullable String merchantToken) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.tXid = tXid; builder.amt = amt; builder.status = status; builder.merchantToken = merchantToken; return builder;
    }

    @Override public void check(Check check) { check.value("tXid", tXid, true); check.value("amt", amt, true); check.value("status", status, true); }

    @Override public String toString() {
        return Redacted.of("NotificationRequest").add("tXid", tXid).add("amt", amt).add("status", status).secret("merchantToken", merchantToken).toString();
    }

    /** Collects the members of {@link NotificationRequest}. */
    public static final class Builder {
        private @Nullable String tXid, status, merchantToken;
        private @Nullable Rupiah amt;

        /** The transaction. Required. */
        public Builder tXid(String tXid) { this.tXid = tXid; return this; }
        /** How much. Required. At most 12 characters. */
        public Builder amt(Rupiah amt) { this.amt = amt; return this; }
        /** The state. Required. */
        public Builder status(String status) { this.status = status; return this; }
        /** The proof. Filled in when the message is signed. Never shown by toString. */
        public Builder merchantToken(@Nullable String merchantToken) { this.merchantToken = merchantToken; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public NotificationRequest build() {
            return Check.built("NotificationRequest", new NotificationRequest(tXid, amt, status, merchantToken));
        }
    }
}
