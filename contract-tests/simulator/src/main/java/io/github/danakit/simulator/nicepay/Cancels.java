package io.github.danakit.simulator.nicepay;

import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.Refunds;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import java.math.BigDecimal;
import java.util.Optional;

/** Takes payments back, in full or in parts, and ends plans. */
final class Cancels {
    private static final String PART = "2";

    private final Refunds refunds;
    private final World world;
    private final Charges charges;

    Cancels(Refunds refunds, World world, Charges charges) {
        this.refunds = refunds;
        this.world = world;
        this.charges = charges;
    }

    Told cancel(Asked asked, Optional<Registration> registration, Optional<Order> order) {
        boolean part = asked.text("/cancelType").equals(PART);
        if (registration.isEmpty()) {
            return Told.code(part ? "8066" : "8064");
        }
        if (!asked.text("/amt").matches("[0-9]{1,12}")) {
            return Told.code("9312");
        }
        if (order.isEmpty() || order.get().state() != OrderState.PAID) {
            return Told.code("9314");
        }
        String refused = part ? part(asked, order.get()) : whole(order.get());
        return refused.isEmpty() ? done(registration.get()) : Told.code(refused);
    }

    /** The code that refuses; empty when the payment is taken back. */
    private String whole(Order order) {
        if (!order.refunds().isEmpty()) {
            return "9320";
        }
        return world.orders().cancel(order).state() == OrderState.CANCELLED ? "" : "9314";
    }

    private String part(Asked asked, Order order) {
        Money amount = Money.idr(new BigDecimal(asked.text("/amt")));
        if (amount.amount().signum() == 0) {
            return "9321";
        }
        Refunds.Result result =
                refunds.refund(Optional.of(order), world.numbers().reference(), amount);
        return switch (result.verdict()) {
            case DONE -> "";
            case TOO_MUCH -> "9319";
            case NO_ORDER, NOT_PAID, OTHER_AMOUNT -> "9314";
        };
    }

    private Told done(Registration registration) {
        return Told.usual(answer -> {
            Transactions.time(answer, "trans", world.clock().now());
            answer.put("referenceNo", registration.text("referenceNo"));
            answer.put("canceltXid", Transactions.id(world, registration.text("iMid")));
        });
    }

    /** Ends the plan whose first payment has this number. */
    Told end(Asked asked, Optional<Registration> registration) {
        if (registration.isEmpty() || !charges.end(registration.get().tXid())) {
            return Told.code("8064");
        }
        return Told.usual(answer -> {
            Transactions.time(answer, "trans", world.clock().now());
            answer.put("referenceNo", registration.get().text("referenceNo"));
        });
    }
}
