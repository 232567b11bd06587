package io.github.danakit.simulator.nicepay;

import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.PayPage;
import io.github.danakit.simulator.orders.Refunds;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Addresses;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Payments by way of NICEPAY. The payer pays on the page that all orders have, and returns through a page of NICEPAY.
 */
public final class Nicepay {
    static final String PRODUCT = "nicepay";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final World world;
    private final Remembered<Registration> registrations = new Remembered<>(50_000);
    private final Charges charges;
    private final Cancels cancels;

    /** Nothing is registered. */
    public Nicepay(World world) {
        this.world = world;
        this.charges = new Charges(world, this::keep);
        this.cancels = new Cancels(new Refunds(world.orders(), world.numbers(), world.clock()), world, charges);
        world.resets().add(registrations::clear);
        world.orders().whenFinished(PRODUCT, this::finished);
    }

    /** What the operations do, by id. */
    public Map<String, Act> acts() {
        Map<String, Act> acts = new TreeMap<>();
        acts.put(PRODUCT + ".ewallet-registration", this::register);
        acts.put(PRODUCT + ".ewallet-payment", this::payment);
        acts.put(PRODUCT + ".ewallet-v1-registration", this::registerAndPay);
        acts.put(PRODUCT + ".dana-recurring-registration", this::registerAndPay);
        acts.put(PRODUCT + ".status-inquiry", this::inquiry);
        acts.put(PRODUCT + ".cancel", asked -> cancels.cancel(asked, find(asked), order(asked.text("/tXid"))));
        acts.put(PRODUCT + ".dana-recurring-cancel", asked -> cancels.end(asked, find(asked)));
        return acts;
    }

    /** Fields that are hashed but not sent: those of the registration that a payment speaks of. */
    public Map<String, String> unsent(Map<String, String> sent) {
        if (sent.containsKey("amt")) {
            return Map.of();
        }
        return registrations
                .find(sent.getOrDefault("tXid", ""))
                .map(known -> Map.of(
                        "iMid", known.text("iMid"),
                        "referenceNo", known.text("referenceNo"),
                        "amt", known.text("amt")))
                .orElse(Map.of());
    }

    Optional<Registration> registration(String tXid) {
        return registrations.find(tXid);
    }

    Optional<Order> order(String tXid) {
        return world.orders().find(tXid, null);
    }

    private Optional<Registration> find(Asked asked) {
        return registrations.find(asked.text("/tXid"));
    }

    private void keep(Registration registration) {
        registrations.put(registration.tXid(), registration);
    }

    private Registration registered(Asked asked) {
        Registration registration = new Registration(
                Transactions.id(world, asked.text("/iMid")),
                asked.body(),
                Addresses.read(asked.text("/callBackUrl")),
                world.clock().now());
        keep(registration);
        return registration;
    }

    private Told register(Asked asked) {
        Registration registration = registered(asked);
        return Told.usual(answer -> Transactions.time(
                answer.put("tXid", registration.tXid()).put("description", registration.text("description")),
                "trans",
                registration.time()));
    }

    private Told registerAndPay(Asked asked) {
        return page(registered(asked));
    }

    private Told payment(Asked asked) {
        return find(asked)
                .map(known -> known.returningTo(Addresses.read(asked.text("/callBackUrl"))))
                .map(this::page)
                .orElseGet(() -> Told.code("9501"));
    }

    private Told page(Registration registration) {
        keep(registration);
        Order order = make(registration);
        return Told.page(Replies.seeOther(PayPage.PATH + order.referenceNo()));
    }

    private Order make(Registration registration) {
        return world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        registration.tXid(),
                        registration.text("iMid"),
                        "",
                        registration.text("goodsNm"),
                        registration.amount(),
                        world.clock().now().plus(LIFE),
                        world.base().resolve(ReturnPage.PATH + registration.tXid()),
                        registration.notificationUrl(),
                        "BALANCE"));
    }

    private void finished(Order order) {
        if (order.state() == OrderState.PAID) {
            registrations.find(order.partnerReferenceNo()).ifPresent(registration -> charges.paid(registration, order));
        }
    }

    private Told inquiry(Asked asked) {
        return find(asked)
                .map(known -> Told.usual(answer ->
                        StatusAnswers.fill(answer, known, order(known.tXid()).orElse(null))))
                .orElseGet(() -> Told.code("8004"));
    }
}
