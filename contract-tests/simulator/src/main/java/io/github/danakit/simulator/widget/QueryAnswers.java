package io.github.danakit.simulator.widget;

import io.github.danakit.dana.common.AcquirementStatus;
import io.github.danakit.dana.common.AmountDetail;
import io.github.danakit.dana.common.OriginalServiceCode;
import io.github.danakit.dana.common.StatusDetail;
import io.github.danakit.dana.common.TimeDetail;
import io.github.danakit.dana.common.TransactionStatus;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.dana.widget.QueryPaymentInfo;
import io.github.danakit.dana.widget.QueryPaymentResponse;
import io.github.danakit.dana.widget.WidgetCodes.QueryPayment;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import java.math.BigDecimal;

/** Tells how an order stands. */
final class QueryAnswers {

    private QueryAnswers() {}

    static QueryPaymentResponse of(Order order, OriginalServiceCode serviceCode) {
        boolean paid = order.state() == OrderState.PAID;
        return QueryPaymentResponse.builder()
                .responseCode(QueryPayment.SUCCESSFUL.code())
                .responseMessage(QueryPayment.SUCCESSFUL.message())
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .serviceCode(serviceCode)
                .latestTransactionStatus(status(order.state()))
                .transactionStatusDesc(acquirement(order.state()).value())
                .amount(order.amount())
                .transAmount(order.amount())
                .paidTime(paid ? order.finishedTime() : null)
                .title(order.wanted().title())
                .additionalInfo(details(order, paid))
                .build();
    }

    private static QueryPaymentInfo details(Order order, boolean paid) {
        Money none = Money.of(BigDecimal.ZERO, order.amount().currency());
        return QueryPaymentInfo.builder()
                .merchantId(order.wanted().merchantId())
                .amountDetail(AmountDetail.builder()
                        .orderAmount(order.amount())
                        .payAmount(paid ? order.amount() : none)
                        .refundAmount(order.refunded())
                        .build())
                .timeDetail(TimeDetail.builder()
                        .createdTime(order.createdTime())
                        .expiryTime(order.wanted().validUpTo())
                        .build())
                .statusDetail(StatusDetail.builder()
                        .acquirementStatus(acquirement(order.state()))
                        .frozen(false)
                        .cancelled(order.state() == OrderState.CANCELLED)
                        .build())
                .build();
    }

    private static TransactionStatus status(OrderState state) {
        return switch (state) {
            case CREATED -> TransactionStatus.WAITING;
            case PAYING -> TransactionStatus.PAYING;
            case PAID -> TransactionStatus.PAID;
            case CANCELLED, EXPIRED -> TransactionStatus.CANCELLED;
        };
    }

    private static AcquirementStatus acquirement(OrderState state) {
        return switch (state) {
            case CREATED -> AcquirementStatus.INIT;
            case PAYING -> AcquirementStatus.PAYING;
            case PAID -> AcquirementStatus.SUCCESS;
            case CANCELLED -> AcquirementStatus.CANCELLED;
            case EXPIRED -> AcquirementStatus.CLOSED;
        };
    }
}
