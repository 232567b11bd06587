package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: A payment has ended.
 *
 * @param responseCode Code. Required. At most 7 characters.
 */
@NullMarked public record FinishNotifyResponse(
        String responseCode) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.responseCode = responseCode; return builder; }

    @Override public void check(Check check) { check.text("responseCode", responseCode, true, 0, 7); }

    /** Collects the members of {@link FinishNotifyResponse}. */
    public static final class Builder {
        private @Nullable String responseCode;

        /** Code. Required. At most 7 characters. */
        public Builder responseCode(String responseCode) { this.responseCode = responseCode; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public FinishNotifyResponse build() {
            return Check.built("FinishNotifyResponse", new FinishNotifyResponse(responseCode));
        }
    }
}
