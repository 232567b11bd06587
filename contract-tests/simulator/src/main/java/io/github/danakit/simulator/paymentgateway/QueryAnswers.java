package io.github.danakit.simulator.paymentgateway;

import io.github.danakit.dana.common.AcquirementStatus;
import io.github.danakit.dana.common.AmountDetail;
import io.github.danakit.dana.common.StatusDetail;
import io.github.danakit.dana.common.TimeDetail;
import io.github.danakit.dana.common.TransactionStatus;
import io.github.danakit.dana.paymentgateway.PaymentGatewayCodes;
import io.github.danakit.dana.paymentgateway.QueryPaymentAdditionalInfo;
import io.github.danakit.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.dana.paymentgateway.QueryPaymentResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how an order stands. */
final class QueryAnswers {
    private static final int LONGEST_EXTERNAL_ID = 32;

    QueryPaymentResponse of(Order order, QueryPaymentRequest request) {
        Code code = PaymentGatewayCodes.QueryPayment.SUCCESSFUL;
        QueryPaymentResponse.Builder answer = QueryPaymentResponse.builder()
                .responseCode(code.code())
                .responseMessage(code.message())
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .originalExternalId(fitting(order.wanted().externalId()))
                .serviceCode(request.serviceCode())
                .latestTransactionStatus(status(order.state()))
                .transactionStatusDesc(acquirement(order.state()).value())
                .amount(order.amount())
                .transAmount(order.amount())
                .title(order.wanted().title())
                .additionalInfo(details(order));
        if (order.state() == OrderState.PAID) {
            answer.paidTime(order.finishedTime());
        }
        return answer.build();
    }

    /** A caller's id may have 36 characters, but this answer holds 32 at most; it may also leave it out. */
    private static @Nullable String fitting(String externalId) {
        return externalId.length() > LONGEST_EXTERNAL_ID ? null : externalId;
    }

    private static QueryPaymentAdditionalInfo details(Order order) {
        boolean paid = order.state() == OrderState.PAID;
        OffsetDateTime finished = order.finishedTime();
        Money none = Money.idr(0);
        return QueryPaymentAdditionalInfo.builder()
                .merchantId(order.wanted().merchantId())
                .amountDetail(AmountDetail.builder()
                        .orderAmount(order.amount())
                        .payAmount(paid ? order.amount() : none)
                        .refundAmount(order.refunded())
                        .build())
                .timeDetail(TimeDetail.builder()
                        .createdTime(order.createdTime())
                        .expiryTime(order.wanted().validUpTo())
                        .paidTimes(paid && finished != null ? List.of(finished) : null)
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
