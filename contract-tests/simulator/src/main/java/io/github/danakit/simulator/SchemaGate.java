package io.github.danakit.simulator;

import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.CANCEL_ORDER;
import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.CONSULT_PAY;
import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.CREATE_ORDER_CUSTOM;
import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.CREATE_ORDER_HOSTED;
import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.QUERY_PAYMENT;
import static io.github.danakit.dana.paymentgateway.PaymentGatewayOperations.REFUND_ORDER;

import io.github.danakit.dana.paymentgateway.CancelOrderRequest;
import io.github.danakit.dana.paymentgateway.CancelOrderResponse;
import io.github.danakit.dana.paymentgateway.ConsultPayRequest;
import io.github.danakit.dana.paymentgateway.ConsultPayResponse;
import io.github.danakit.dana.paymentgateway.CreateOrderCustomRequest;
import io.github.danakit.dana.paymentgateway.CreateOrderCustomResponse;
import io.github.danakit.dana.paymentgateway.CreateOrderHostedRequest;
import io.github.danakit.dana.paymentgateway.CreateOrderHostedResponse;
import io.github.danakit.dana.paymentgateway.PaymentGatewayHandler;
import io.github.danakit.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.dana.paymentgateway.QueryPaymentResponse;
import io.github.danakit.dana.paymentgateway.RefundOrderRequest;
import io.github.danakit.dana.paymentgateway.RefundOrderResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Handler;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import java.util.Optional;

/** Lets only requests through that are in order; the others are refused with DANA's codes. */
final class SchemaGate implements PaymentGatewayHandler {
    private final PaymentGatewayHandler inside;
    private final RequestRules rules = new RequestRules();

    SchemaGate(PaymentGatewayHandler inside) {
        this.inside = inside;
    }

    @Override
    public Reply<ConsultPayResponse> consultPay(Verified<ConsultPayRequest> message) throws Exception {
        return pass(CONSULT_PAY, message, inside::consultPay);
    }

    @Override
    public Reply<CreateOrderHostedResponse> createOrderHosted(Verified<CreateOrderHostedRequest> message)
            throws Exception {
        return pass(CREATE_ORDER_HOSTED, message, inside::createOrderHosted);
    }

    @Override
    public Reply<CreateOrderCustomResponse> createOrderCustom(Verified<CreateOrderCustomRequest> message)
            throws Exception {
        return pass(CREATE_ORDER_CUSTOM, message, inside::createOrderCustom);
    }

    @Override
    public Reply<QueryPaymentResponse> queryPayment(Verified<QueryPaymentRequest> message) throws Exception {
        return pass(QUERY_PAYMENT, message, inside::queryPayment);
    }

    @Override
    public Reply<CancelOrderResponse> cancelOrder(Verified<CancelOrderRequest> message) throws Exception {
        return pass(CANCEL_ORDER, message, inside::cancelOrder);
    }

    @Override
    public Reply<RefundOrderResponse> refundOrder(Verified<RefundOrderRequest> message) throws Exception {
        return pass(REFUND_ORDER, message, inside::refundOrder);
    }

    private <Q, A> Reply<A> pass(Operation<Q, A> operation, Verified<Q> message, Handler<Q, A> handler)
            throws Exception {
        Optional<Code> refusal = rules.refusal(operation, message.raw());
        return refusal.isPresent() ? Reply.of(refusal.get()) : handler.handle(message);
    }
}
