package io.github.danakit.simulator.orders;

import io.github.danakit.dana.runtime.Money;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partner wants ordered.
 *
 * @param product product through which it is ordered; its behaviour words the notification
 * @param partnerReferenceNo the partner's reference
 * @param merchantId merchant that sells
 * @param externalId number of the message that ordered
 * @param title what is bought, shown to the customer
 * @param amount what it costs
 * @param validUpTo when the order expires unless it is paid
 * @param returnUrl page that the customer returns to
 * @param notificationUrl address for the notification
 * @param payMethod means of payment
 */
public record NewOrder(
        String product,
        String partnerReferenceNo,
        String merchantId,
        String externalId,
        String title,
        Money amount,
        OffsetDateTime validUpTo,
        @Nullable URI returnUrl,
        @Nullable URI notificationUrl,
        String payMethod) {

    Order at(String referenceNo, OffsetDateTime now) {
        return new Order(referenceNo, this, now, OrderState.CREATED, null, Map.of());
    }
}
