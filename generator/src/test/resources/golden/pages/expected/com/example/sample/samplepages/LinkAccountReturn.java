package com.example.sample.samplepages;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * What comes back.
 *
 * @param state The text that you sent. Required.
 * @param auth_code Code for the token. At most 256 characters. Never shown by toString.
 * @param authCode The same code under another name. At most 256 characters. Never shown by toString.
 */
@NullMarked public record LinkAccountReturn(
        String state,
        @Nullable String auth_code,
        @Nullable String authCode) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.state = state; builder.auth_code = auth_code; builder.authCode = authCode; return builder;
    }

    @Override public void check(Check check) { check.value("state", state, true); }

    @Override public String toString() {
        return Redacted.of("LinkAccountReturn").add("state", state).secret("auth_code", auth_code).secret("authCode", authCode).toString();
    }

    /** Collects the members of {@link LinkAccountReturn}. */
    public static final class Builder {
        private @Nullable String state, auth_code, authCode;

        /** The text that you sent. Required. */
        public Builder state(String state) { this.state = state; return this; }
        /** Code for the token. At most 256 characters. Never shown by toString. */
        public Builder auth_code(@Nullable String auth_code) { this.auth_code = auth_code; return this; }
        /** The same code under another name. At most 256 characters. Never shown by toString. */
        public Builder authCode(@Nullable String authCode) { this.authCode = authCode; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public LinkAccountReturn build() {
            return Check.built("LinkAccountReturn", new LinkAccountReturn(state, auth_code, authCode));
        }
    }
}
