package io.github.danakit.simulator.orders;

import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.Order.Refund;
import io.github.danakit.simulator.world.Numbers;
import io.github.danakit.simulator.world.SimulatedClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives back paid orders, in parts, each part once. Thread-safe. */
public final class Refunds {
    private final Orders orders;
    private final Numbers numbers;
    private final SimulatedClock clock;

    /** Refunds of these orders. */
    public Refunds(Orders orders, Numbers numbers, SimulatedClock clock) {
        this.orders = orders;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** How a wish for a refund ended. */
    public enum Verdict {
        /** The money went back, now or by the same wish before. */
        DONE,
        /** Nobody knows the order. */
        NO_ORDER,
        /** The order is not paid. */
        NOT_PAID,
        /** More than what is left of the payment. */
        TOO_MUCH,
        /** The number belongs to a refund of another amount. */
        OTHER_AMOUNT
    }

    /**
     * The end of a wish.
     *
     * @param verdict how it ended
     * @param order the order as it stands now, null when there is none
     * @param refund the refund, null unless it is done
     */
    public record Result(
            Verdict verdict,
            @Nullable Order order,
            @Nullable Refund refund) {}

    /** Gives back a part of an order. */
    public Result refund(Optional<Order> found, String partnerRefundNo, Money amount) {
        if (found.isEmpty()) {
            return new Result(Verdict.NO_ORDER, null, null);
        }
        Verdict[] verdict = {Verdict.DONE};
        Order order = orders.change(
                found.get(),
                now -> {
                    verdict[0] = verdict(now, partnerRefundNo, amount);
                    return verdict[0] == Verdict.DONE && !now.refunds().containsKey(partnerRefundNo);
                },
                now -> now.with(partnerRefundNo, new Refund(numbers.reference(), amount, clock.now())));
        boolean done = verdict[0] == Verdict.DONE;
        return new Result(verdict[0], order, done ? order.refunds().get(partnerRefundNo) : null);
    }

    private static Verdict verdict(Order order, String partnerRefundNo, Money amount) {
        Refund earlier = order.refunds().get(partnerRefundNo);
        if (earlier != null) {
            return earlier.amount().equals(amount) ? Verdict.DONE : Verdict.OTHER_AMOUNT;
        }
        if (order.state() != OrderState.PAID) {
            return Verdict.NOT_PAID;
        }
        boolean sameCurrency = order.amount().currency().equals(amount.currency());
        boolean covered = sameCurrency
                && order.refunded()
                                .amount()
                                .add(amount.amount())
                                .compareTo(order.amount().amount())
                        <= 0;
        return covered ? Verdict.DONE : Verdict.TOO_MUCH;
    }
}
