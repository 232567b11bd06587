package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Take the payer to the payment.
 *
 * @param tXid The transaction. Required.
 * @param merchantToken The proof. Filled in when the message is signed. Never shown by toString.
 */
@NullMarked public record PayRequest(
        String tXid,
        @Nullable String merchantToken) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.tXid = tXid; builder.merchantToken = merchantToken; return builder; }

    @Override public void check(Check check) { check.value("tXid", tXid, true); }

    @Override public String toString() { return Redacted.of("PayRequest").add("tXid", tXid).secret("merchantToken", merchantToken).toString(); }

    /** Collects the members of {@link PayRequest}. */
    public static final class Builder {
        private @Nullable String tXid, merchantToken;

        /** The transaction. Required. */
        public Builder tXid(String tXid) { this.tXid = tXid; return this; }
        /** The proof. Filled in when the message is signed. Never shown by toString. */
        public Builder merchantToken(@Nullable String merchantToken) { this.merchantToken = merchantToken; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public PayRequest build() { return Check.built("PayRequest", new PayRequest(tXid, merchantToken)); }
    }
}
