package io.github.danakit.simulator;

import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.common.PayOption;
import io.github.danakit.dana.common.UrlParam;
import io.github.danakit.dana.paymentgateway.CancelOrderRequest;
import io.github.danakit.dana.paymentgateway.CancelOrderResponse;
import io.github.danakit.dana.paymentgateway.ConsultPayPaymentInfo;
import io.github.danakit.dana.paymentgateway.ConsultPayRequest;
import io.github.danakit.dana.paymentgateway.ConsultPayResponse;
import io.github.danakit.dana.paymentgateway.CreateOrderCustomOrder;
import io.github.danakit.dana.paymentgateway.CreateOrderCustomRequest;
import io.github.danakit.dana.paymentgateway.CreateOrderCustomResponse;
import io.github.danakit.dana.paymentgateway.CreateOrderHostedOrder;
import io.github.danakit.dana.paymentgateway.CreateOrderHostedRequest;
import io.github.danakit.dana.paymentgateway.CreateOrderHostedResponse;
import io.github.danakit.dana.paymentgateway.CreateOrderResponseInfo;
import io.github.danakit.dana.paymentgateway.PaymentGatewayCodes;
import io.github.danakit.dana.paymentgateway.PaymentGatewayHandler;
import io.github.danakit.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.dana.paymentgateway.QueryPaymentResponse;
import io.github.danakit.dana.paymentgateway.RefundOrderRequest;
import io.github.danakit.dana.paymentgateway.RefundOrderResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of an order at DANA: made, paid on the pay page, asked about, cancelled, refunded in parts. */
final class GatewayBehaviour implements PaymentGatewayHandler {
    private final Orders orders;
    private final Refunds refunds;
    private final QueryAnswers queryAnswers = new QueryAnswers();
    private final URI base;

    GatewayBehaviour(Orders orders, URI base) {
        this.orders = orders;
        this.refunds = new Refunds(orders);
        this.base = base;
    }

    @Override
    public Reply<ConsultPayResponse> consultPay(Verified<ConsultPayRequest> message) {
        Code code = PaymentGatewayCodes.ConsultPay.SUCCESSFUL_2005700;
        List<ConsultPayPaymentInfo> ways = List.of(
                ConsultPayPaymentInfo.builder()
                        .payMethod(PayMethod.BALANCE)
                        .payOption(PayOption.NONE)
                        .build(),
                ConsultPayPaymentInfo.builder()
                        .payMethod(PayMethod.VIRTUAL_ACCOUNT)
                        .payOption(PayOption.VIRTUAL_ACCOUNT_CIMB)
                        .build());
        return Reply.of(
                code,
                ConsultPayResponse.builder()
                        .responseCode(code.code())
                        .responseMessage(code.message())
                        .paymentInfos(ways)
                        .build());
    }

    @Override
    public Reply<CreateOrderHostedResponse> createOrderHosted(Verified<CreateOrderHostedRequest> message) {
        CreateOrderHostedRequest request = message.body();
        NewOrder wanted = new NewOrder(
                request.partnerReferenceNo(),
                request.merchantId(),
                message.externalId(),
                title(request.additionalInfo().order()),
                request.amount(),
                request.validUpTo(),
                address(request.urlParams(), "PAY_RETURN"),
                address(request.urlParams(), "NOTIFICATION"),
                PayMethod.BALANCE.value());
        Order order = orders.getOrCreate(wanted.partnerReferenceNo(), number -> wanted.at(number, orders.now()));
        if (!order.content().equals(wanted.content())) {
            return Reply.of(PaymentGatewayCodes.CreateOrderHosted.INCONSISTENT_REQUEST);
        }
        Code code = PaymentGatewayCodes.CreateOrderHosted.SUCCESSFUL;
        return Reply.of(
                code,
                CreateOrderHostedResponse.builder()
                        .responseCode(code.code())
                        .responseMessage(code.message())
                        .referenceNo(order.referenceNo())
                        .partnerReferenceNo(order.partnerReferenceNo())
                        .webRedirectUrl(payPage(order))
                        .build());
    }

    @Override
    public Reply<CreateOrderCustomResponse> createOrderCustom(Verified<CreateOrderCustomRequest> message) {
        CreateOrderCustomRequest request = message.body();
        PayMethod method = request.payOptionDetails().get(0).payMethod();
        NewOrder wanted = new NewOrder(
                request.partnerReferenceNo(),
                request.merchantId(),
                message.externalId(),
                title(request.additionalInfo().order()),
                request.amount(),
                request.validUpTo(),
                address(request.urlParams(), "PAY_RETURN"),
                address(request.urlParams(), "NOTIFICATION"),
                method.value());
        Order order = orders.getOrCreate(wanted.partnerReferenceNo(), number -> wanted.at(number, orders.now()));
        if (!order.content().equals(wanted.content())) {
            return Reply.of(PaymentGatewayCodes.CreateOrderCustom.INCONSISTENT_REQUEST);
        }
        boolean virtualAccount = method.equals(PayMethod.VIRTUAL_ACCOUNT);
        Code code = PaymentGatewayCodes.CreateOrderCustom.SUCCESSFUL;
        CreateOrderCustomResponse.Builder answer = CreateOrderCustomResponse.builder()
                .responseCode(code.code())
                .responseMessage(code.message())
                .referenceNo(order.referenceNo())
                .partnerReferenceNo(order.partnerReferenceNo())
                .webRedirectUrl(payPage(order));
        if (virtualAccount) {
            String account =
                    "8059" + order.referenceNo().substring(order.referenceNo().length() - 12);
            answer.additionalInfo(
                    CreateOrderResponseInfo.builder().paymentCode(account).build());
        }
        return Reply.of(code, answer.build());
    }

    @Override
    public Reply<QueryPaymentResponse> queryPayment(Verified<QueryPaymentRequest> message) {
        QueryPaymentRequest request = message.body();
        Optional<Order> order = orders.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        return order.isEmpty()
                ? Reply.of(PaymentGatewayCodes.QueryPayment.TRANSACTION_NOT_FOUND)
                : Reply.of(PaymentGatewayCodes.QueryPayment.SUCCESSFUL, queryAnswers.of(order.get(), request));
    }

    @Override
    public Reply<CancelOrderResponse> cancelOrder(Verified<CancelOrderRequest> message) {
        CancelOrderRequest request = message.body();
        Optional<Order> found = orders.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(PaymentGatewayCodes.CancelOrder.TRANSACTION_NOT_FOUND);
        }
        Order order = orders.change(
                found.get(), GatewayBehaviour::isCancellable, o -> o.in(OrderState.CANCELLED, orders.now()));
        if (order.state() != OrderState.CANCELLED) {
            return Reply.of(PaymentGatewayCodes.CancelOrder.INVALID_TRANSACTION_STATUS);
        }
        Code code = PaymentGatewayCodes.CancelOrder.SUCCESSFUL;
        return Reply.of(
                code,
                CancelOrderResponse.builder()
                        .responseCode(code.code())
                        .responseMessage(code.message())
                        .originalPartnerReferenceNo(order.partnerReferenceNo())
                        .originalReferenceNo(order.referenceNo())
                        .cancelTime(Objects.requireNonNullElse(order.finishedTime(), orders.now()))
                        .transactionDate(order.createdTime())
                        .build());
    }

    private static boolean isCancellable(Order order) {
        boolean open = order.state() == OrderState.CREATED || order.state() == OrderState.PAID;
        return open && order.refunds().isEmpty();
    }

    @Override
    public Reply<RefundOrderResponse> refundOrder(Verified<RefundOrderRequest> message) {
        return refunds.refund(message.body());
    }

    /** Callers leave the order out, or its title, although DANA's page demands them. */
    private static String title(@Nullable CreateOrderHostedOrder order) {
        return order == null ? "" : Objects.requireNonNullElse(order.orderTitle(), "");
    }

    private static String title(@Nullable CreateOrderCustomOrder order) {
        return order == null ? "" : Objects.requireNonNullElse(order.orderTitle(), "");
    }

    private URI payPage(Order order) {
        return base.resolve(PayPage.PATH + order.referenceNo());
    }

    private static @Nullable URI address(List<UrlParam> addresses, String type) {
        return addresses.stream()
                .filter(address -> type.equals(address.type()))
                .map(UrlParam::url)
                .findFirst()
                .orElse(null);
    }
}
