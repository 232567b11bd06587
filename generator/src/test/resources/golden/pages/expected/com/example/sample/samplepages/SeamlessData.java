package com.example.sample.samplepages;

import com.example.sample.runtime.*;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.*;

/**
 * A customer whose number you know, as JSON.
 *
 * @param mobile The verified number. Required. Form: {@code ^08[0-9]+$}. Never shown by toString.
 * @param verifiedTime When you verified it.
 */
@NullMarked public record SeamlessData(
        String mobile,
        @Nullable OffsetDateTime verifiedTime) implements Checked {
    private static final Pattern MOBILE_FORM = Pattern.compile("^08[0-9]+$");

    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.mobile = mobile; builder.verifiedTime = verifiedTime; return builder; }

    @Override public void check(Check check) { check.text("mobile", mobile, true, 0, -1, MOBILE_FORM); }

    @Override public String toString() { return Redacted.of("SeamlessData").secret("mobile", mobile).add("verifiedTime", verifiedTime).toString(); }

    /** Collects the members of {@link SeamlessData}. */
    public static final class Builder {
        private @Nullable String mobile;
        private @Nullable OffsetDateTime verifiedTime;

        /** The verified number. Required. Form: {@code ^08[0-9]+$}. Never shown by toString. */
        public Builder mobile(String mobile) { this.mobile = mobile; return this; }
        /** When you verified it. */
        public Builder verifiedTime(@Nullable OffsetDateTime verifiedTime) { this.verifiedTime = verifiedTime; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public SeamlessData build() { return Check.built("SeamlessData", new SeamlessData(mobile, verifiedTime)); }
    }
}
