package io.github.danakit.simulator.nicepay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.nicepay.NicepayOperations;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** What happens after a payment: the partner is told, and a plan is charged again until it is ended. */
final class Charges {
    private final World world;
    private final Consumer<Registration> keeper;
    private final Remembered<OffsetDateTime> plans = new Remembered<>(10_000);
    private final Remembered<String> charged = new Remembered<>(50_000);

    Charges(World world, Consumer<Registration> keeper) {
        this.world = world;
        this.keeper = keeper;
        world.resets().add(plans::clear);
        world.resets().add(charged::clear);
    }

    /** Tells of a payment; the first one of a plan starts its schedule. */
    void paid(Registration registration, Order order) {
        boolean plan = registration.isPlan();
        if (plan) {
            tell(NicepayOperations.DANA_RECURRING_NOTIFICATION, registration, order);
        } else {
            tell(NicepayOperations.EWALLET_NOTIFICATION, registration, order);
        }
        boolean first = charged.find(registration.tXid()).isEmpty();
        if (plan && first) {
            plans.put(registration.tXid(), world.clock().now());
            schedule(registration.tXid(), registration);
        }
    }

    private <Q> void tell(Operation<Q, ?> operation, Registration registration, Order order) {
        URI address = registration.notificationUrl();
        if (address != null) {
            Q message = world.documented().message(operation, "minimal", fields -> fill(fields, registration, order));
            world.notifier().send(operation, address, registration.text("iMid"), message);
        }
    }

    private void fill(ObjectNode fields, Registration registration, Order order) {
        for (String field : new String[] {"referenceNo", "amt", "goodsNm", "billingNm", "currency", "payMethod"}) {
            fields.put(field, registration.text(field));
        }
        OffsetDateTime finished = order.finishedTime();
        Transactions.time(
                fields.put("tXid", registration.tXid()),
                "trans",
                finished == null ? world.clock().now() : finished);
    }

    /** The next charge falls due one interval after the one before, even if time has jumped over it. */
    private void schedule(String plan, Registration registration) {
        plans.find(plan).ifPresent(last -> {
            OffsetDateTime due = next(last, registration);
            world.timeline().after(Duration.between(world.clock().now(), due), () -> charge(plan, due, registration));
        });
    }

    private void charge(String plan, OffsetDateTime due, Registration registration) {
        if (plans.change(plan, last -> due).isEmpty()) {
            return;
        }
        Registration next = registration.again(
                Transactions.id(world, registration.text("iMid")), world.clock().now());
        keeper.accept(next);
        charged.put(next.tXid(), plan);
        Order order = world.orders()
                .getOrMake(new NewOrder(
                        Nicepay.PRODUCT,
                        next.tXid(),
                        next.text("iMid"),
                        "",
                        next.text("goodsNm"),
                        next.amount(),
                        world.clock().now().plusMinutes(30),
                        null,
                        next.notificationUrl(),
                        "BALANCE"));
        world.orders().pay(order);
        schedule(plan, registration);
    }

    private static OffsetDateTime next(OffsetDateTime last, Registration registration) {
        String interval = registration.text("recurrIntv");
        int count = interval.matches("[0-9]{1,2}") ? Math.max(1, Integer.parseInt(interval)) : 1;
        return switch (registration.text("recurrType")) {
            case "1" -> last.plusDays(count);
            case "2" -> last.plusWeeks(count);
            default -> last.plusMonths(count);
        };
    }

    /** Ends a plan; tells whether there was one. */
    boolean end(String plan) {
        return plans.remove(plan).isPresent();
    }
}
