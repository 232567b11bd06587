package io.github.danakit.simulator.qris;

import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.qris.CpmPaymentRequest;
import io.github.danakit.dana.qris.CpmPaymentResponse;
import io.github.danakit.dana.qris.CpmPaymentResponseInfo;
import io.github.danakit.dana.qris.GenerateQrisRequest;
import io.github.danakit.dana.qris.GenerateQrisResponse;
import io.github.danakit.dana.qris.QrisCodes;
import io.github.danakit.dana.qris.QrisHandler;
import io.github.danakit.dana.qris.QrisOperations;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.widget.WidgetOperations;
import io.github.danakit.simulator.orders.FinishInfo;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.PayPage;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.widget.FinishMessages;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Codes that customers scan, and codes of customers that shops scan. Orders made here are orders like all others. */
public final class Qris implements QrisHandler {
    private static final String PRODUCT = "qris";
    /** How long a code can be paid when the partner does not say. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final World world;

    /** QRIS in this world; it tells partners of codes that are paid. */
    public Qris(World world) {
        this.world = world;
        world.orders().whenFinished(PRODUCT, this::tell);
    }

    private void tell(Order order) {
        URI address = order.wanted().notificationUrl();
        if (address != null) {
            world.notifier().send(WidgetOperations.FINISH_NOTIFY, address, FinishMessages.of(order));
        }
    }

    @Override
    public Reply<GenerateQrisResponse> generateQris(Verified<GenerateQrisRequest> message) {
        GenerateQrisRequest request = message.body();
        OffsetDateTime end = Objects.requireNonNullElse(
                request.validityPeriod(), world.clock().now().plus(LIFE));
        Order order = world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        request.partnerReferenceNo(),
                        request.merchantId(),
                        message.externalId(),
                        "QRIS " + request.storeId(),
                        request.amount(),
                        end,
                        null,
                        world.notifyUrl(),
                        PayMethod.BALANCE.value()));
        if (!order.amount().equals(request.amount())) {
            return Reply.of(QrisCodes.GenerateQris.INCONSISTENT_REQUEST);
        }
        return Answers.with(
                world.documented().usual(QrisOperations.GENERATE_QRIS, message),
                body -> body.toBuilder()
                        .referenceNo(order.referenceNo())
                        .qrContent(QrContent.of(
                                request.merchantId(),
                                Objects.requireNonNullElse(body.merchantName(), request.storeId()),
                                order.amount(),
                                order.partnerReferenceNo()))
                        .redirectUrl(world.base()
                                .resolve(PayPage.PATH + order.referenceNo())
                                .toString())
                        .build());
    }

    @Override
    public Reply<CpmPaymentResponse> cpmPayment(Verified<CpmPaymentRequest> message) {
        CpmPaymentRequest request = message.body();
        if (request.expiryTime().toInstant().isBefore(world.clock().instant())) {
            return Reply.of(QrisCodes.CpmPayment.INVALID_TRANSACTION_STATUS);
        }
        var info = request.additionalInfo();
        URI named = info == null ? null : info.notifyUrl();
        Order order = world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        request.partnerReferenceNo(),
                        request.merchantId(),
                        message.externalId(),
                        request.title(),
                        request.amount(),
                        request.expiryTime(),
                        null,
                        named == null ? world.notifyUrl() : named,
                        PayMethod.BALANCE.value()));
        if (!order.amount().equals(request.amount())) {
            return Reply.of(QrisCodes.CpmPayment.INCONSISTENT_REQUEST);
        }
        Order paid = world.orders().pay(order);
        return paid.state() == OrderState.PAID
                ? paid(message, paid)
                : Reply.of(QrisCodes.CpmPayment.INVALID_TRANSACTION_STATUS);
    }

    private Reply<CpmPaymentResponse> paid(Verified<CpmPaymentRequest> message, Order order) {
        return Answers.with(
                world.documented().usual(QrisOperations.CPM_PAYMENT, message),
                body -> body.toBuilder()
                        .referenceNo(order.referenceNo())
                        .transactionDate(order.createdTime())
                        .additionalInfo(CpmPaymentResponseInfo.builder()
                                .amount(order.amount())
                                .paidTime(FinishInfo.finished(order))
                                .build())
                        .build());
    }
}
