package com.example.sample.samplepay;

import com.example.sample.common.Channel;
import com.example.sample.runtime.*;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.*;

/**
 * Request of: Make a payment.
 *
 * @param partnerReferenceNo Your reference. Required. At most 64 characters.
 * @param amount What is paid. Required.
 * @param kind Always PLAIN. Required. Documented values: PLAIN.
 * @param propertyClass A reserved word. Required.
 * @param phoneNo Phone of the customer. Required when the customer is new. At most 18 characters. Form: {@code
 *     ^62\d{8,}$}. Never shown by toString.
 * @param channel Where the customer is.
 * @param items What is bought. Required.
 * @param validUpTo End of validity.
 * @param birthday A day.
 * @param page Where to return. At most 512 characters.
 * @param count How many.
 * @param rate A share.
 * @param express At once.
 * @param more Anything else.
 */
@NullMarked public record MakePaymentRequest(
        String partnerReferenceNo,
        Money amount,
        String kind,
        @JsonProperty("class") String propertyClass,
        @JsonProperty("phone_no") @Nullable String phoneNo,
        @Nullable Channel channel,
        List<Item> items,
        @Nullable OffsetDateTime validUpTo,
        @Nullable LocalDate birthday,
        @Nullable URI page,
        @Nullable Long count,
        @Nullable BigDecimal rate,
        @Nullable Boolean express,
        @Nullable More more) implements Checked {
    private static final Pattern PHONE_NO_FORM = Pattern.compile("^62\\d{8,}$");

    /** Keeps the lists from being changed; {@link #builder} checks what this does not. */
    public MakePaymentRequest { items = Immutable.list(items); }

    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.partnerReferenceNo = partnerReferenceNo; builder.amount = amount; builder.kind = kind;
        builder.propertyClass = propertyClass; builder.phoneNo = phoneNo; builder.channel = channel; builder.items = items; builder.validUpTo = validUpTo;
        builder.birthday = birthday; builder.page = page; builder.count = count; builder.rate = rate; builder.express = express; builder.more = more;
        return builder;
    }

    @Override public void check(Check check) {
        check.text("partnerReferenceNo", partnerReferenceNo, true, 1, 64); check.value("amount", amount, true); check.value("kind", kind, true);
        check.value("class", propertyClass, true); check.text("phone_no", phoneNo, false, 0, 18, PHONE_NO_FORM); check.value("channel", channel, false);
        check.value("items", items, true); check.uri("page", page, false, 512); check.value("more", more, false);
    }

    @Override public String toString() {
        return Redacted.of("MakePaymentRequest").add("partnerReferenceNo", partnerReferenceNo).add("amount", amount).add("kind", kind)
                .add("propertyClass", propertyClass).secret("phoneNo", phoneNo).add("channel", channel).add("items", items).add("validUpTo", validUpTo)
                .add("birthday", birthday).add("page", page).add("count", count).add("rate", rate).add("express", express).add("more", more).toString();
    }

    /** Collects the members of {@link MakePaymentRequest}. */
    public static final class Builder {
        private @Nullable String partnerReferenceNo, kind = "PLAIN", propertyClass, phoneNo;
        private @Nullable Money amount;
        private @Nullable Channel channel;
        private @Nullable List<Item> items;
        private @Nullable OffsetDateTime validUpTo;
        private @Nullable LocalDate birthday;
        private @Nullable URI page;
        private @Nullable Long count;
        private @Nullable BigDecimal rate;
        private @Nullable Boolean express;
        private @Nullable More more;

        /** Your reference. Required. At most 64 characters. */
        public Builder partnerReferenceNo(String partnerReferenceNo) { this.partnerReferenceNo = partnerReferenceNo; return this; }
        /** What is paid. Required. */
        public Builder amount(Money amount) { this.amount = amount; return this; }
        /** Always PLAIN. Required. Documented values: PLAIN. */
        public Builder kind(String kind) { this.kind = kind; return this; }
        /** A reserved word. Required. */
        public Builder propertyClass(String propertyClass) { this.propertyClass = propertyClass; return this; }
        /** Phone of the customer. Required when the customer is new. At most 18 characters. Form: {@code ^62\d{8,}$}. Never shown by toString. */
        public Builder phoneNo(@Nullable String phoneNo) { this.phoneNo = phoneNo; return this; }
        /** Where the customer is. */
        public Builder channel(@Nullable Channel channel) { this.channel = channel; return this; }
        /** What is bought. Required. */
        public Builder items(List<Item> items) { this.items = items; return this; }
        /** End of validity. */
        public Builder validUpTo(@Nullable OffsetDateTime validUpTo) { this.validUpTo = validUpTo; return this; }
        /** A day. */
        public Builder birthday(@Nullable LocalDate birthday) { this.birthday = birthday; return this; }
        /** Where to return. At most 512 characters. */
        public Builder page(@Nullable URI page) { this.page = page; return this; }
        /** How many. */
        public Builder count(@Nullable Long count) { this.count = count; return this; }
        /** A share. */
        public Builder rate(@Nullable BigDecimal rate) { this.rate = rate; return this; }
        /** At once. */
        public Builder express(@Nullable Boolean express) { this.express = express; return this; }
        /** Anything else. */
        public Builder more(@Nullable More more) { this.more = more; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public MakePaymentRequest build() {
            return Check.built("MakePaymentRequest", new MakePaymentRequest(partnerReferenceNo, amount, kind, propertyClass, phoneNo, channel, items, validUpTo,
                    birthday, page, count, rate, express, more));
        }
    }
}
