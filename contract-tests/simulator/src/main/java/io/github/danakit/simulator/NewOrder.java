package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.Money;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a partner wants ordered; the same for both ways to create an order. */
record NewOrder(
        String partnerReferenceNo,
        String merchantId,
        String externalId,
        String title,
        Money amount,
        OffsetDateTime validUpTo,
        @Nullable URI returnUrl,
        @Nullable URI notificationUrl,
        String payMethod) {

    /** What must agree for a repeat to be the same request. */
    String content() {
        return merchantId + "|" + amount.value() + "|" + amount.currency() + "|" + title;
    }

    Order at(String referenceNo, OffsetDateTime now) {
        return new Order(
                referenceNo,
                partnerReferenceNo,
                merchantId,
                externalId,
                title,
                content(),
                amount,
                now,
                validUpTo,
                returnUrl,
                notificationUrl,
                payMethod,
                OrderState.CREATED,
                null,
                Map.of());
    }
}
