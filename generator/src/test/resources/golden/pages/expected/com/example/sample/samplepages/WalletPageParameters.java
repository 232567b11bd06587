package com.example.sample.samplepages;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * What the address of this page holds. Page with the wallet.
 *
 * @param ott One-time token. Required. Never shown by toString.
 */
@NullMarked public record WalletPageParameters(
        String ott) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.ott = ott; return builder; }

    @Override public void check(Check check) { check.value("ott", ott, true); }

    @Override public String toString() { return Redacted.of("WalletPageParameters").secret("ott", ott).toString(); }

    /** Collects the members of {@link WalletPageParameters}. */
    public static final class Builder {
        private @Nullable String ott;

        /** One-time token. Required. Never shown by toString. */
        public Builder ott(String ott) { this.ott = ott; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public WalletPageParameters build() { return Check.built("WalletPageParameters", new WalletPageParameters(ott)); }
    }
}
