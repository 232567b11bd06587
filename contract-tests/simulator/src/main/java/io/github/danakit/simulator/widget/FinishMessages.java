package io.github.danakit.simulator.widget;

import io.github.danakit.dana.common.FinishStatus;
import io.github.danakit.dana.widget.FinishNotifyRequest;
import io.github.danakit.simulator.orders.FinishInfo;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;

/** What DANA tells a partner when an order is paid or closed. */
public final class FinishMessages {

    private FinishMessages() {}

    /** The message about this order, which is paid or closed; orders by QRIS are told of in the same words. */
    public static FinishNotifyRequest of(Order order) {
        boolean paid = order.state() == OrderState.PAID;
        return FinishNotifyRequest.builder()
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .originalExternalId(order.wanted().externalId())
                .merchantId(order.wanted().merchantId())
                .amount(order.amount())
                .latestTransactionStatus(paid ? FinishStatus.PAID : FinishStatus.CLOSED)
                .transactionStatusDesc(paid ? "SUCCESS" : "CLOSED")
                .createdTime(order.createdTime())
                .finishedTime(FinishInfo.finished(order))
                .additionalInfo(FinishInfo.of(order))
                .build();
    }
}
