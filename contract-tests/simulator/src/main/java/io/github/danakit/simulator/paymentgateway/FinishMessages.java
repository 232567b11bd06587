package io.github.danakit.simulator.paymentgateway;

import io.github.danakit.dana.common.FinishNotifyInfo;
import io.github.danakit.dana.common.FinishStatus;
import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.common.PayOptionInfo;
import io.github.danakit.dana.common.PaymentInfo;
import io.github.danakit.dana.paymentgateway.FinishNotifyRequest;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import java.time.OffsetDateTime;
import java.util.List;

/** What DANA tells a partner when an order is paid or closed. */
final class FinishMessages {

    private FinishMessages() {}

    static FinishNotifyRequest of(Order order) {
        boolean paid = order.state() == OrderState.PAID;
        OffsetDateTime finished = order.finishedTime() == null ? order.createdTime() : order.finishedTime();
        return FinishNotifyRequest.builder()
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .originalExternalId(order.wanted().externalId())
                .merchantId(order.wanted().merchantId())
                .amount(order.amount())
                .latestTransactionStatus(paid ? FinishStatus.PAID : FinishStatus.CLOSED)
                .transactionStatusDesc(paid ? "SUCCESS" : "CLOSED")
                .createdTime(order.createdTime())
                .finishedTime(finished)
                .additionalInfo(paid ? paid(order, finished) : closed())
                .build();
    }

    private static FinishNotifyInfo paid(Order order, OffsetDateTime paidTime) {
        PayOptionInfo option = PayOptionInfo.builder()
                .payMethod(new PayMethod(order.wanted().payMethod()))
                .payAmount(order.amount())
                .transAmount(order.amount())
                .build();
        PaymentInfo payment = PaymentInfo.builder()
                .cashierRequestId("CR" + order.referenceNo())
                .paidTime(paidTime)
                .payOptionInfos(List.of(option))
                .extendInfo("{\"externalPromoInfos\":[]}")
                .build();
        return FinishNotifyInfo.builder()
                .paymentInfo(payment)
                .paidTime(paidTime)
                .build();
    }

    private static FinishNotifyInfo closed() {
        return FinishNotifyInfo.builder()
                .extendInfo("{\"closedReason\":\"EXPIRED\"}")
                .build();
    }
}
