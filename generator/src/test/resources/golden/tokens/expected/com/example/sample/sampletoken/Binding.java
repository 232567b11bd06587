package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Part of DANA's messages.
 *
 * @param accessToken Token of the customer, as in the header. Filled in when the message is sent, unless it was
 *     set. Never shown by toString.
 * @param reason Why it ends.
 */
@NullMarked public record Binding(
        @Nullable String accessToken,
        @Nullable String reason) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.accessToken = accessToken; builder.reason = reason; return builder; }

    @Override public void check(Check check) {}

    @Override public String toString() { return Redacted.of("Binding").secret("accessToken", accessToken).add("reason", reason).toString(); }

    /** Collects the members of {@link Binding}. */
    public static final class Builder {
        private @Nullable String accessToken, reason;

        /** Token of the customer, as in the header. Filled in when the message is sent, unless it was set. Never shown by toString. */
        public Builder accessToken(@Nullable String accessToken) { this.accessToken = accessToken; return this; }
        /** Why it ends. */
        public Builder reason(@Nullable String reason) { this.reason = reason; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public Binding build() { return Check.built("Binding", new Binding(accessToken, reason)); }
    }
}
