package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.Money;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as DANA keeps it.
 *
 * @param referenceNo DANA's reference
 * @param partnerReferenceNo the partner's reference
 * @param content digest of what was ordered, to tell a repeat from another order under the same reference
 * @param returnUrl page that the customer returns to
 * @param notificationUrl address for the notification
 * @param finishedTime when it was paid or closed, absent while it is open
 * @param refunds refunds by the partner's number of them
 */
record Order(
        String referenceNo,
        String partnerReferenceNo,
        String merchantId,
        String externalId,
        String title,
        String content,
        Money amount,
        OffsetDateTime createdTime,
        OffsetDateTime validUpTo,
        @Nullable URI returnUrl,
        @Nullable URI notificationUrl,
        String payMethod,
        OrderState state,
        @Nullable OffsetDateTime finishedTime,
        Map<String, Refund> refunds) {

    /** A refund that was carried out. */
    record Refund(String refundNo, Money amount, OffsetDateTime time) {}

    Order {
        refunds = Map.copyOf(refunds);
    }

    Order in(OrderState newState, OffsetDateTime time) {
        return copy(newState, time, refunds);
    }

    Order with(String partnerRefundNo, Refund refund) {
        Map<String, Refund> more = new LinkedHashMap<>(refunds);
        more.put(partnerRefundNo, refund);
        return copy(state, finishedTime, more);
    }

    private Order copy(OrderState newState, @Nullable OffsetDateTime time, Map<String, Refund> newRefunds) {
        return new Order(
                referenceNo,
                partnerReferenceNo,
                merchantId,
                externalId,
                title,
                content,
                amount,
                createdTime,
                validUpTo,
                returnUrl,
                notificationUrl,
                payMethod,
                newState,
                time,
                newRefunds);
    }

    /** What has been given back so far. */
    Money refunded() {
        Money sum = Money.idr(0);
        for (Refund refund : refunds.values()) {
            sum = sum.plus(refund.amount());
        }
        return sum;
    }
}
