package io.github.danakit.simulator.nicepay;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.product.Addresses;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a partner registered.
 *
 * @param tXid NICEPAY's number of the transaction
 * @param fields the fields that were sent
 * @param callBackUrl page that the payer returns to, null when it is not known yet
 * @param time when
 */
record Registration(String tXid, JsonNode fields, @Nullable URI callBackUrl, OffsetDateTime time) {

    Registration returningTo(@Nullable URI page) {
        return new Registration(tXid, fields, page, time);
    }

    /** The same order as another transaction: a later charge of a plan. */
    Registration again(String newTXid, OffsetDateTime now) {
        return new Registration(newTXid, fields, callBackUrl, now);
    }

    String text(String field) {
        return fields.path(field).asText();
    }

    /** Whole rupiah. */
    Money amount() {
        String amount = text("amt");
        return Money.idr(amount.matches("[0-9]{1,12}") ? new BigDecimal(amount) : BigDecimal.ZERO);
    }

    @Nullable
    URI notificationUrl() {
        return Addresses.read(text("dbProcessUrl"));
    }

    boolean isPlan() {
        return fields.has("recurrType");
    }

    /** The number only: the fields tell who pays. */
    @Override
    public String toString() {
        return "Registration[" + tXid + "]";
    }
}
