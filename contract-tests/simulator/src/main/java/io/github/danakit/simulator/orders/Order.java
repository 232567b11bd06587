package io.github.danakit.simulator.orders;

import io.github.danakit.dana.runtime.Money;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as DANA keeps it.
 *
 * @param referenceNo DANA's reference
 * @param wanted what the partner ordered
 * @param createdTime when it was made
 * @param state where it stands
 * @param finishedTime when it was paid or closed, null while it is open
 * @param refunds refunds by the partner's number of them
 */
public record Order(
        String referenceNo,
        NewOrder wanted,
        OffsetDateTime createdTime,
        OrderState state,
        @Nullable OffsetDateTime finishedTime,
        Map<String, Refund> refunds) {

    /**
     * A refund that was carried out.
     *
     * @param refundNo DANA's number of it
     * @param amount what was given back
     * @param time when
     */
    public record Refund(String refundNo, Money amount, OffsetDateTime time) {}

    /** Copies the refunds. */
    public Order {
        refunds = Map.copyOf(refunds);
    }

    /** The order in another state since this time. */
    public Order in(OrderState next, @Nullable OffsetDateTime time) {
        return new Order(referenceNo, wanted, createdTime, next, time, refunds);
    }

    /** The order with one refund more. */
    public Order with(String partnerRefundNo, Refund refund) {
        Map<String, Refund> more = new LinkedHashMap<>(refunds);
        more.put(partnerRefundNo, refund);
        return new Order(referenceNo, wanted, createdTime, state, finishedTime, more);
    }

    /** The partner's reference. */
    public String partnerReferenceNo() {
        return wanted.partnerReferenceNo();
    }

    /** What it costs. */
    public Money amount() {
        return wanted.amount();
    }

    /** Whether the customer may still pay or has just paid. */
    public boolean isOpen() {
        return state == OrderState.CREATED || state == OrderState.PAYING;
    }

    /** What has been given back so far. */
    public Money refunded() {
        Money sum = Money.of(BigDecimal.ZERO, amount().currency());
        for (Refund refund : refunds.values()) {
            sum = sum.plus(refund.amount());
        }
        return sum;
    }
}
