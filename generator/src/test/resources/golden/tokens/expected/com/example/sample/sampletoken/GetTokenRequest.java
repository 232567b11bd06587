package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: Exchange a code for the token of a customer.
 *
 * @param grantType What you have. Required.
 * @param authCode What the customer brought back. Never shown by toString.
 * @param refreshToken What renews a token. Never shown by toString.
 */
@NullMarked public record GetTokenRequest(
        String grantType,
        @Nullable String authCode,
        @Nullable String refreshToken) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.grantType = grantType; builder.authCode = authCode; builder.refreshToken = refreshToken; return builder;
    }

    @Override public void check(Check check) { check.value("grantType", grantType, true); }

    @Override public String toString() {
        return Redacted.of("GetTokenRequest").add("grantType", grantType).secret("authCode", authCode).secret("refreshToken", refreshToken).toString();
    }

    /** Collects the members of {@link GetTokenRequest}. */
    public static final class Builder {
        private @Nullable String grantType, authCode, refreshToken;

        /** What you have. Required. */
        public Builder grantType(String grantType) { this.grantType = grantType; return this; }
        /** What the customer brought back. Never shown by toString. */
        public Builder authCode(@Nullable String authCode) { this.authCode = authCode; return this; }
        /** What renews a token. Never shown by toString. */
        public Builder refreshToken(@Nullable String refreshToken) { this.refreshToken = refreshToken; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public GetTokenRequest build() {
            return Check.built("GetTokenRequest", new GetTokenRequest(grantType, authCode, refreshToken));
        }
    }
}
