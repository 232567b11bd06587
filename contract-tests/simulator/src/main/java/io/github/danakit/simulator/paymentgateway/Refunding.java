package io.github.danakit.simulator.paymentgateway;

import io.github.danakit.dana.paymentgateway.PaymentGatewayCodes.RefundOrder;
import io.github.danakit.dana.paymentgateway.RefundOrderRequest;
import io.github.danakit.dana.paymentgateway.RefundOrderResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.Refunds;
import io.github.danakit.simulator.product.World;

/** Puts refunds into the words of the payment gateway. */
final class Refunding {
    private final World world;
    private final Refunds refunds;

    Refunding(World world) {
        this.world = world;
        this.refunds = new Refunds(world.orders(), world.numbers(), world.clock());
    }

    Reply<RefundOrderResponse> refund(RefundOrderRequest request) {
        Refunds.Result result = refunds.refund(
                world.orders().find(request.originalPartnerReferenceNo(), request.originalReferenceNo()),
                request.partnerRefundNo(),
                request.refundAmount());
        Code code = code(result.verdict());
        Order order = result.order();
        Order.Refund refund = result.refund();
        if (order == null || refund == null) {
            return Reply.of(code);
        }
        RefundOrderResponse answer = RefundOrderResponse.builder()
                .responseCode(code.code())
                .responseMessage(code.message())
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .partnerRefundNo(request.partnerRefundNo())
                .refundAmount(request.refundAmount())
                .refundNo(refund.refundNo())
                .refundTime(refund.time())
                .build();
        return Reply.of(code, answer);
    }

    private static Code code(Refunds.Verdict verdict) {
        return switch (verdict) {
            case DONE -> RefundOrder.SUCCESSFUL;
            case NO_ORDER -> RefundOrder.TRANSACTION_NOT_FOUND;
            case NOT_PAID -> RefundOrder.INVALID_TRANSACTION_STATUS;
            case TOO_MUCH -> RefundOrder.EXCEEDS_TRANSACTION_AMOUNT_LIMIT;
            case OTHER_AMOUNT -> RefundOrder.INCONSISTENT_REQUEST;
        };
    }
}
