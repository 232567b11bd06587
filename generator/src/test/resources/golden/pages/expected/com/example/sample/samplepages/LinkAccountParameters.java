package com.example.sample.samplepages;

import com.example.sample.runtime.*;
import com.example.sample.runtime.client.SignedText;
import com.example.sample.runtime.keys.MerchantKey;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.*;

/**
 * What the address of this page holds. Page on which a customer links the account.
 *
 * @param partnerId Your id. Required. At most 64 characters.
 * @param timestamp When you made the address. Required.
 * @param scopes What the customer allows, joined by commas. Required.
 * @param tag Any number of labels, one by one.
 * @param redirectUrl Where the customer comes back. Required. At most 256 characters.
 * @param state A text, hard to guess. Required. At most 32 characters.
 * @param sourcePlatform Where the customer comes from. Required. Documented values: IPG.
 * @param lang Language of the page. At most 2 characters. Form: {@code ^[a-z]{2}$}.
 * @param seamlessData What you know about the customer. At most 512 characters. Never shown by toString.
 * @param seamlessSign Signature of seamlessData. At most 512 characters.
 */
@NullMarked public record LinkAccountParameters(
        String partnerId,
        OffsetDateTime timestamp,
        List<LinkScope> scopes,
        @Nullable List<String> tag,
        URI redirectUrl,
        String state,
        String sourcePlatform,
        @Nullable String lang,
        @Nullable String seamlessData,
        @Nullable String seamlessSign) implements Checked {
    private static final Pattern LANG_FORM = Pattern.compile("^[a-z]{2}$");

    /** Keeps the lists from being changed; {@link #builder} checks what this does not. */
    public LinkAccountParameters { scopes = Immutable.list(scopes); tag = Immutable.list(tag); }

    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.partnerId = partnerId; builder.timestamp = timestamp; builder.scopes = scopes; builder.tag = tag;
        builder.redirectUrl = redirectUrl; builder.state = state; builder.sourcePlatform = sourcePlatform; builder.lang = lang;
        builder.seamlessData = seamlessData; builder.seamlessSign = seamlessSign; return builder;
    }

    @Override public void check(Check check) {
        check.text("partnerId", partnerId, true, 1, 64); check.value("timestamp", timestamp, true); check.value("scopes", scopes, true);
        check.uri("redirectUrl", redirectUrl, true, 256); check.text("state", state, true, 0, 32); check.value("sourcePlatform", sourcePlatform, true);
        check.text("lang", lang, false, 0, 2, LANG_FORM); check.text("seamlessData", seamlessData, false, 0, 512);
        check.text("seamlessSign", seamlessSign, false, 0, 512);
    }

    @Override public String toString() {
        return Redacted.of("LinkAccountParameters").add("partnerId", partnerId).add("timestamp", timestamp).add("scopes", scopes).add("tag", tag)
                .add("redirectUrl", redirectUrl).add("state", state).add("sourcePlatform", sourcePlatform).add("lang", lang).secret("seamlessData", seamlessData)
                .add("seamlessSign", seamlessSign).toString();
    }

    /** Collects the members of {@link LinkAccountParameters}. */
    public static final class Builder {
        private @Nullable String partnerId, state, sourcePlatform = "IPG", lang, seamlessData, seamlessSign;
        private @Nullable OffsetDateTime timestamp;
        private @Nullable List<LinkScope> scopes;
        private @Nullable List<String> tag;
        private @Nullable URI redirectUrl;

        /** Your id. Required. At most 64 characters. */
        public Builder partnerId(String partnerId) { this.partnerId = partnerId; return this; }
        /** When you made the address. Required. */
        public Builder timestamp(OffsetDateTime timestamp) { this.timestamp = timestamp; return this; }
        /** What the customer allows, joined by commas. Required. */
        public Builder scopes(List<LinkScope> scopes) { this.scopes = scopes; return this; }
        /** Any number of labels, one by one. */
        public Builder tag(@Nullable List<String> tag) { this.tag = tag; return this; }
        /** Where the customer comes back. Required. At most 256 characters. */
        public Builder redirectUrl(URI redirectUrl) { this.redirectUrl = redirectUrl; return this; }
        /** A text, hard to guess. Required. At most 32 characters. */
        public Builder state(String state) { this.state = state; return this; }
        /** Where the customer comes from. Required. Documented values: IPG. */
        public Builder sourcePlatform(String sourcePlatform) { this.sourcePlatform = sourcePlatform; return this; }
        /** Language of the page. At most 2 characters. Form: {@code ^[a-z]{2}$}. */
        public Builder lang(@Nullable String lang) { this.lang = lang; return this; }
        /** What you know about the customer. At most 512 characters. Never shown by toString. Written as JSON and signed with your key: seamlessSign follows from it. */
        public Builder seamlessData(SeamlessData seamlessData, MerchantKey key) { return seamlessData(SignedText.json(seamlessData), key); }
        /** What you know about the customer. At most 512 characters. Never shown by toString. Exactly this text is signed with your key: seamlessSign follows from it. */
        public Builder seamlessData(String seamlessData, MerchantKey key) {
            this.seamlessData = seamlessData;
            this.seamlessSign = SignedText.signature(seamlessData, key, "SHA256withRSA");
            return this;
        }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public LinkAccountParameters build() {
            return Check.built("LinkAccountParameters", new LinkAccountParameters(partnerId, timestamp, scopes, tag, redirectUrl, state, sourcePlatform, lang,
                    seamlessData, seamlessSign));
        }
    }
}
