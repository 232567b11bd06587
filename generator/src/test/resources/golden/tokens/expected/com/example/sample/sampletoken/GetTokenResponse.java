package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import java.time.OffsetDateTime;
import org.jspecify.annotations.*;

/**
 * Answer of: Exchange a code for the token of a customer.
 *
 * @param responseCode The code. Required.
 * @param responseMessage Its text. Required. Never shown by toString.
 * @param accessToken The token. Never shown by toString.
 * @param expiresIn Its life in seconds.
 * @param expiryTime Its end.
 * @param refreshToken What renews it. Never shown by toString.
 * @param refreshExpiryTime The end of that.
 */
@NullMarked public record GetTokenResponse(
        String responseCode,
        String responseMessage,
        @Nullable String accessToken,
        @Nullable String expiresIn,
        @Nullable OffsetDateTime expiryTime,
        @Nullable String refreshToken,
        @Nullable OffsetDateTime refreshExpiryTime) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.responseCode = responseCode; builder.responseMessage = responseMessage; builder.accessToken = accessToken;
        builder.expiresIn = expiresIn; builder.expiryTime = expiryTime; builder.refreshToken = refreshToken; builder.refreshExpiryTime = refreshExpiryTime;
        return builder;
    }

    @Override public void check(Check check) { check.value("responseCode", responseCode, true); check.value("responseMessage", responseMessage, true); }

    @Override public String toString() {
        return Redacted.of("GetTokenResponse").add("responseCode", responseCode).secret("responseMessage", responseMessage).secret("accessToken", accessToken)
                .add("expiresIn", expiresIn).add("expiryTime", expiryTime).secret("refreshToken", refreshToken).add("refreshExpiryTime", refreshExpiryTime).toString();
    }

    /** Collects the members of {@link GetTokenResponse}. */
    public static final class Builder {
        private @Nullable String responseCode, responseMessage, accessToken, expiresIn, refreshToken;
        private @Nullable OffsetDateTime expiryTime, refreshExpiryTime;

        /** The code. Required. */
        public Builder responseCode(String responseCode) { this.responseCode = responseCode; return this; }
        /** Its text. Required. Never shown by toString. */
        public Builder responseMessage(String responseMessage) { this.responseMessage = responseMessage; return this; }
        /** The token. Never shown by toString. */
        public Builder accessToken(@Nullable String accessToken) { this.accessToken = accessToken; return this; }
        /** Its life in seconds. */
        public Builder expiresIn(@Nullable String expiresIn) { this.expiresIn = expiresIn; return this; }
        /** Its end. */
        public Builder expiryTime(@Nullable OffsetDateTime expiryTime) { this.expiryTime = expiryTime; return this; }
        /** What renews it. Never shown by toString. */
        public Builder refreshToken(@Nullable String refreshToken) { this.refreshToken = refreshToken; return this; }
        /** The end of that. */
        public Builder refreshExpiryTime(@Nullable OffsetDateTime refreshExpiryTime) { this.refreshExpiryTime = refreshExpiryTime; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public GetTokenResponse build() {
            return Check.built("GetTokenResponse", new GetTokenResponse(responseCode, responseMessage, accessToken, expiresIn, expiryTime, refreshToken,
                    refreshExpiryTime));
        }
    }
}
