package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: Take the payer to the payment.
 *
 * @param resultCd The code. Required.
 * @param resultMsg Its text. Required. Never shown by toString.
 * @param tXid The transaction.
 */
@NullMarked public record RegisterResponse(
        String resultCd,
        String resultMsg,
        @Nullable String tXid) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.resultCd = resultCd; builder.resultMsg = resultMsg; builder.tXid = tXid; return builder;
    }

    @Override public void check(Check check) { check.value("resultCd", resultCd, true); check.value("resultMsg", resultMsg, true); }

    @Override public String toString() {
        return Redacted.of("RegisterResponse").add("resultCd", resultCd).secret("resultMsg", resultMsg).add("tXid", tXid).toString();
    }

    /** Collects the members of {@link RegisterResponse}. */
    public static final class Builder {
        private @Nullable String resultCd, resultMsg, tXid;

        /** The code. Required. */
        public Builder resultCd(String resultCd) { this.resultCd = resultCd; return this; }
        /** Its text. Required. Never shown by toString. */
        public Builder resultMsg(String resultMsg) { this.resultMsg = resultMsg; return this; }
        /** The transaction. */
        public Builder tXid(@Nullable String tXid) { this.tXid = tXid; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public RegisterResponse build() {
            return Check.built("RegisterResponse", new RegisterResponse(resultCd, resultMsg, tXid));
        }
    }
}
