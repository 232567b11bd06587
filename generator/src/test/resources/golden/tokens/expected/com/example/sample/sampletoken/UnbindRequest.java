package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Request of: End the binding of a customer.
 *
 * @param additionalInfo
 */
@NullMarked public record UnbindRequest(
        @Nullable Binding additionalInfo) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.additionalInfo = additionalInfo; return builder; }

    @Override public void check(Check check) { check.value("additionalInfo", additionalInfo, false); }

    /** Collects the members of {@link UnbindRequest}. */
    public static final class Builder {
        private @Nullable Binding additionalInfo;

        /**  */
        public Builder additionalInfo(@Nullable Binding additionalInfo) { this.additionalInfo = additionalInfo; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public UnbindRequest build() { return Check.built("UnbindRequest", new UnbindRequest(additionalInfo)); }
    }
}
