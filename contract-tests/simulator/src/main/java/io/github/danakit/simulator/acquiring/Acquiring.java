package io.github.danakit.simulator.acquiring;

import io.github.danakit.dana.openapiacquiring.OpenApiAcquiringOperations;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.qris.QrContent;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The life of an order in the older Open API. Customers pay it on the same page as all others. */
public final class Acquiring {
    /** Name of the product. */
    static final String PRODUCT = "open-api-acquiring";
    /** How long an order waits when the partner does not say. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final World world;
    private final OrderRefunds refunds;

    /** Orders of this world; it tells partners of those that customers finish. */
    public Acquiring(World world) {
        this.world = world;
        this.refunds = new OrderRefunds(world);
        world.orders().whenFinished(PRODUCT, this::tell);
    }

    /** What the operations do, by id. */
    public Map<String, Act> acts() {
        return Map.of(
                PRODUCT + ".create-order", this::create,
                PRODUCT + ".query-order", this::query,
                PRODUCT + ".cancel-order", this::cancel,
                PRODUCT + ".agreement-pay", this::agreementPay,
                PRODUCT + ".capture-order", this::capture,
                PRODUCT + ".create-qris", this::createQris,
                PRODUCT + ".refund-order", refunds::refund,
                PRODUCT + ".sync-refund", refunds::refund,
                PRODUCT + ".query-refund", refunds::query);
    }

    private void tell(Order order) {
        URI address = order.wanted().notificationUrl();
        if (address != null) {
            world.notifier()
                    .send(
                            OpenApiAcquiringOperations.FINISH_NOTIFY,
                            address,
                            world.documented()
                                    .message(
                                            OpenApiAcquiringOperations.FINISH_NOTIFY,
                                            "minimal",
                                            message -> FinishMessages.fill(message, order)));
        }
    }

    private Optional<Order> make(Asked asked) {
        Money amount = Members.minor(asked.body().at("/order/orderAmount"));
        if (amount == null) {
            return Optional.empty();
        }
        URI notification = asked.address("/notificationUrls", "NOTIFICATION");
        return Optional.of(world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        asked.text("/order/merchantTransId"),
                        asked.text("/merchantId"),
                        asked.message().externalId(),
                        asked.text("/order/orderTitle"),
                        amount,
                        validUpTo(asked.text("/order/expiryTime")),
                        asked.address("/notificationUrls", "PAY_RETURN"),
                        notification == null ? world.notifyUrl() : notification,
                        "BALANCE")));
    }

    private OffsetDateTime validUpTo(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return world.clock().now().plus(LIFE);
        }
    }

    /** Whether the order that is there is the one that is asked for. */
    private static boolean isSame(Order order, Asked asked) {
        return order.amount().equals(Members.minor(asked.body().at("/order/orderAmount")));
    }

    private Told create(Asked asked) {
        Optional<Order> made = make(asked);
        if (made.isEmpty()) {
            return Told.code("PARAM_ILLEGAL");
        }
        Order order = made.get();
        return isSame(order, asked)
                ? Told.usual(answer -> answer.put("acquirementId", order.referenceNo())
                        .put("merchantTransId", order.partnerReferenceNo())
                        .put("checkoutUrl", CheckoutPage.address(world.base(), order)))
                : Told.code("REPEAT_REQ_INCONSISTENT");
    }

    private Optional<Order> find(Asked asked) {
        return world.orders().find(asked.textOrNull("/merchantTransId"), asked.textOrNull("/acquirementId"));
    }

    private Told query(Asked asked) {
        return find(asked)
                .map(order -> Told.usual(answer -> QueryAnswers.fill(answer, order)))
                .orElseGet(() -> Told.code("ORDER_NOT_EXISTS"));
    }

    private Told cancel(Asked asked) {
        Optional<Order> found = find(asked);
        if (found.isEmpty()) {
            return Told.code("ORDER_NOT_EXISTS");
        }
        Order order = world.orders().cancel(found.get());
        if (!order.refunds().isEmpty()) {
            return Told.code("ORDER_HAS_BEEN_REFUNDED");
        }
        return order.state() == OrderState.CANCELLED
                ? Told.usual(answer -> {
                    answer.put("acquirementId", order.referenceNo()).put("merchantTransId", order.partnerReferenceNo());
                    Members.putTime(answer, "cancelledTime", order.finishedTime());
                })
                : Told.code("ORDER_IS_CLOSED");
    }

    /** A bound customer pays without a page. */
    private Told agreementPay(Asked asked) {
        Optional<Order> made = make(asked);
        if (made.isEmpty()) {
            return Told.code("PARAM_ILLEGAL");
        }
        if (!isSame(made.get(), asked)) {
            return Told.code("REPEAT_REQ_INCONSISTENT");
        }
        Order order = world.orders().pay(made.get());
        return Told.usual(answer -> {
            answer.put("acquirementId", order.referenceNo()).put("merchantTransId", order.partnerReferenceNo());
            Members.putMinor(answer, "orderAmount", order.amount());
            Members.putTime(answer, "createdTime", order.createdTime());
            Members.putTime(answer, "paidTime", order.finishedTime());
            FinishMessages.fundChannel(answer, order);
        });
    }

    private Told capture(Asked asked) {
        return Told.usual(answer -> answer.put("captureId", world.numbers().reference()));
    }

    private Told createQris(Asked asked) {
        Optional<Order> made = make(asked);
        if (made.isEmpty()) {
            return Told.code("PARAM_ILLEGAL");
        }
        Order order = made.get();
        return Told.usual(answer -> answer.put(
                "qrisCode",
                QrContent.of(
                        order.wanted().merchantId(),
                        asked.text("/shopInfo/externalShopId"),
                        order.amount(),
                        order.partnerReferenceNo())));
    }
}
