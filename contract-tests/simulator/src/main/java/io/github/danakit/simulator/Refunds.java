package io.github.danakit.simulator;

import io.github.danakit.dana.paymentgateway.PaymentGatewayCodes.RefundOrder;
import io.github.danakit.dana.paymentgateway.RefundOrderRequest;
import io.github.danakit.dana.paymentgateway.RefundOrderResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import java.util.Optional;

/** Gives back paid orders, in parts, each part once. */
final class Refunds {
    private final Orders orders;

    Refunds(Orders orders) {
        this.orders = orders;
    }

    Reply<RefundOrderResponse> refund(RefundOrderRequest request) {
        Optional<Order> found = orders.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(RefundOrder.TRANSACTION_NOT_FOUND);
        }
        Code[] verdict = {RefundOrder.SUCCESSFUL};
        Order order = orders.change(found.get(), current -> {
            verdict[0] = verdict(current, request);
            return verdict[0] == RefundOrder.SUCCESSFUL && !current.refunds().containsKey(request.partnerRefundNo())
                    ? current.with(request.partnerRefundNo(), made(request))
                    : current;
        });
        return verdict[0] == RefundOrder.SUCCESSFUL ? done(order, request) : Reply.of(verdict[0]);
    }

    private static Code verdict(Order order, RefundOrderRequest request) {
        Order.Refund earlier = order.refunds().get(request.partnerRefundNo());
        if (earlier != null) {
            return earlier.amount().equals(request.refundAmount())
                    ? RefundOrder.SUCCESSFUL
                    : RefundOrder.INCONSISTENT_REQUEST;
        }
        if (order.state() != OrderState.PAID) {
            return RefundOrder.INVALID_TRANSACTION_STATUS;
        }
        boolean tooMuch = order.refunded()
                        .plus(request.refundAmount())
                        .amount()
                        .compareTo(order.amount().amount())
                > 0;
        return tooMuch ? RefundOrder.EXCEEDS_TRANSACTION_AMOUNT_LIMIT : RefundOrder.SUCCESSFUL;
    }

    private Order.Refund made(RefundOrderRequest request) {
        return new Order.Refund(orders.nextNumber(), request.refundAmount(), orders.now());
    }

    private static Reply<RefundOrderResponse> done(Order order, RefundOrderRequest request) {
        Order.Refund refund = order.refunds().get(request.partnerRefundNo());
        RefundOrderResponse.Builder answer = RefundOrderResponse.builder()
                .responseCode(RefundOrder.SUCCESSFUL.code())
                .responseMessage(RefundOrder.SUCCESSFUL.message())
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .partnerRefundNo(request.partnerRefundNo())
                .refundAmount(request.refundAmount());
        if (refund != null) {
            answer.refundNo(refund.refundNo()).refundTime(refund.time());
        }
        return Reply.of(RefundOrder.SUCCESSFUL, answer.build());
    }
}
