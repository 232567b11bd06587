package io.github.danakit.simulator.widget;

import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.common.UrlParam;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.widget.CancelOrderRequest;
import io.github.danakit.dana.widget.CancelOrderResponse;
import io.github.danakit.dana.widget.DirectDebitPaymentRequest;
import io.github.danakit.dana.widget.DirectDebitPaymentResponse;
import io.github.danakit.dana.widget.QueryPaymentRequest;
import io.github.danakit.dana.widget.QueryPaymentResponse;
import io.github.danakit.dana.widget.RefundOrderRequest;
import io.github.danakit.dana.widget.RefundOrderResponse;
import io.github.danakit.dana.widget.WidgetCodes;
import io.github.danakit.dana.widget.WidgetOperations;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.PayPage;
import io.github.danakit.simulator.orders.Refunds;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders that are paid in the DANA app: made, asked about, cancelled, refunded in parts. */
final class Payments {
    static final String PRODUCT = "widget";
    /** How long an order waits when the partner does not say. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final World world;
    private final Refunds refunds;

    Payments(World world) {
        this.world = world;
        this.refunds = new Refunds(world.orders(), world.numbers(), world.clock());
    }

    Reply<DirectDebitPaymentResponse> pay(Verified<DirectDebitPaymentRequest> message) {
        DirectDebitPaymentRequest request = message.body();
        var order = request.additionalInfo() == null
                ? null
                : request.additionalInfo().order();
        String title = order == null ? null : order.orderTitle();
        URI notification = address(request.urlParams(), "NOTIFICATION");
        Order made = world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        request.partnerReferenceNo(),
                        request.merchantId(),
                        message.externalId(),
                        Objects.requireNonNullElse(title, ""),
                        request.amount(),
                        Objects.requireNonNullElse(
                                request.validUpTo(), world.clock().now().plus(LIFE)),
                        address(request.urlParams(), "PAY_RETURN"),
                        notification == null ? world.notifyUrl() : notification,
                        PayMethod.BALANCE.value()));
        if (!made.amount().equals(request.amount())) {
            return Reply.of(WidgetCodes.DirectDebitPayment.INCONSISTENT_REQUEST);
        }
        return Answers.with(
                world.documented().usual(WidgetOperations.DIRECT_DEBIT_PAYMENT, message),
                body -> body.toBuilder()
                        .referenceNo(made.referenceNo())
                        .partnerReferenceNo(made.partnerReferenceNo())
                        .webRedirectUrl(world.base().resolve(PayPage.PATH + made.referenceNo()))
                        .build());
    }

    private static @Nullable URI address(@Nullable List<UrlParam> addresses, String type) {
        return addresses == null
                ? null
                : addresses.stream()
                        .filter(address -> type.equals(address.type()))
                        .map(UrlParam::url)
                        .findFirst()
                        .orElse(null);
    }

    Reply<QueryPaymentResponse> query(Verified<QueryPaymentRequest> message) {
        QueryPaymentRequest request = message.body();
        return world.orders()
                .find(request.originalPartnerReferenceNo(), request.originalReferenceNo())
                .map(order ->
                        Reply.of(WidgetCodes.QueryPayment.SUCCESSFUL, QueryAnswers.of(order, request.serviceCode())))
                .orElseGet(() -> Reply.of(WidgetCodes.QueryPayment.TRANSACTION_NOT_FOUND));
    }

    Reply<CancelOrderResponse> cancel(Verified<CancelOrderRequest> message) {
        CancelOrderRequest request = message.body();
        Optional<Order> found =
                world.orders().find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(WidgetCodes.CancelOrder.TRANSACTION_NOT_FOUND);
        }
        Order order = world.orders().cancel(found.get());
        if (order.state() != OrderState.CANCELLED) {
            return Reply.of(WidgetCodes.CancelOrder.INVALID_TRANSACTION_STATUS);
        }
        return Answers.with(
                world.documented().usual(WidgetOperations.CANCEL_ORDER, message),
                body -> body.toBuilder()
                        .originalPartnerReferenceNo(order.partnerReferenceNo())
                        .originalReferenceNo(order.referenceNo())
                        .cancelTime(order.finishedTime())
                        .transactionDate(order.createdTime())
                        .build());
    }

    Reply<RefundOrderResponse> refund(Verified<RefundOrderRequest> message) {
        RefundOrderRequest request = message.body();
        Refunds.Result result = refunds.refund(
                world.orders().find(request.originalPartnerReferenceNo(), request.originalReferenceNo()),
                request.partnerRefundNo(),
                request.refundAmount());
        Order order = result.order();
        Order.Refund refund = result.refund();
        if (order == null || refund == null) {
            return Reply.of(
                    switch (result.verdict()) {
                        case NOT_PAID -> WidgetCodes.RefundOrder.INVALID_TRANSACTION_STATUS;
                        case TOO_MUCH -> WidgetCodes.RefundOrder.EXCEEDS_TRANSACTION_AMOUNT_LIMIT;
                        case OTHER_AMOUNT -> WidgetCodes.RefundOrder.INCONSISTENT_REQUEST;
                        case NO_ORDER, DONE -> WidgetCodes.RefundOrder.INVALID_BILL_VIRTUAL_ACCOUNT;
                    });
        }
        return Answers.with(
                world.documented().usual(WidgetOperations.REFUND_ORDER, message),
                body -> body.toBuilder()
                        .originalPartnerReferenceNo(order.partnerReferenceNo())
                        .originalReferenceNo(order.referenceNo())
                        .refundNo(refund.refundNo())
                        .refundTime(refund.time())
                        .build());
    }
}
