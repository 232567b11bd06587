package io.github.danakit.simulator.paymentgateway;

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
import io.github.danakit.dana.paymentgateway.PaymentGatewayOperations;
import io.github.danakit.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.dana.paymentgateway.QueryPaymentResponse;
import io.github.danakit.dana.paymentgateway.RefundOrderRequest;
import io.github.danakit.dana.paymentgateway.RefundOrderResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.orders.NewOrder;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.PayPage;
import io.github.danakit.simulator.product.World;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of an order at DANA: made, paid on the pay page, asked about, cancelled, refunded in parts. */
public final class PaymentGateway implements PaymentGatewayHandler {
    private static final String PRODUCT = "payment-gateway";

    private final World world;
    private final Refunding refunding;
    private final QueryAnswers queryAnswers = new QueryAnswers();

    /** A gateway in this world; it tells partners of orders that customers finish. */
    public PaymentGateway(World world) {
        this.world = world;
        this.refunding = new Refunding(world);
        world.orders().whenFinished(PRODUCT, this::tell);
    }

    private void tell(Order order) {
        URI address = order.wanted().notificationUrl();
        if (address != null) {
            world.notifier().send(PaymentGatewayOperations.FINISH_NOTIFY, address, FinishMessages.of(order));
        }
    }

    @Override
    public Reply<ConsultPayResponse> consultPay(Verified<ConsultPayRequest> message) {
        Code code = PaymentGatewayCodes.ConsultPay.SUCCESSFUL_2005700;
        List<ConsultPayPaymentInfo> ways = List.of(
                way(PayMethod.BALANCE, PayOption.NONE), way(PayMethod.VIRTUAL_ACCOUNT, PayOption.VIRTUAL_ACCOUNT_CIMB));
        return Reply.of(
                code,
                ConsultPayResponse.builder()
                        .responseCode(code.code())
                        .responseMessage(code.message())
                        .paymentInfos(ways)
                        .build());
    }

    private static ConsultPayPaymentInfo way(PayMethod method, PayOption option) {
        return ConsultPayPaymentInfo.builder()
                .payMethod(method)
                .payOption(option)
                .build();
    }

    @Override
    public Reply<CreateOrderHostedResponse> createOrderHosted(Verified<CreateOrderHostedRequest> message) {
        CreateOrderHostedRequest request = message.body();
        Order order = world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        request.partnerReferenceNo(),
                        request.merchantId(),
                        message.externalId(),
                        title(request.additionalInfo().order()),
                        request.amount(),
                        request.validUpTo(),
                        address(request.urlParams(), "PAY_RETURN"),
                        notification(request.urlParams()),
                        PayMethod.BALANCE.value()));
        if (!order.amount().equals(request.amount())) {
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
        Order order = world.orders()
                .getOrMake(new NewOrder(
                        PRODUCT,
                        request.partnerReferenceNo(),
                        request.merchantId(),
                        message.externalId(),
                        title(request.additionalInfo().order()),
                        request.amount(),
                        request.validUpTo(),
                        address(request.urlParams(), "PAY_RETURN"),
                        notification(request.urlParams()),
                        method.value()));
        if (!order.amount().equals(request.amount())) {
            return Reply.of(PaymentGatewayCodes.CreateOrderCustom.INCONSISTENT_REQUEST);
        }
        Code code = PaymentGatewayCodes.CreateOrderCustom.SUCCESSFUL;
        CreateOrderCustomResponse.Builder answer = CreateOrderCustomResponse.builder()
                .responseCode(code.code())
                .responseMessage(code.message())
                .referenceNo(order.referenceNo())
                .partnerReferenceNo(order.partnerReferenceNo())
                .webRedirectUrl(payPage(order));
        if (method.equals(PayMethod.VIRTUAL_ACCOUNT)) {
            String account = PaymentCodes.of(order);
            world.orders().alias(account, order);
            answer.additionalInfo(
                    CreateOrderResponseInfo.builder().paymentCode(account).build());
        }
        return Reply.of(code, answer.build());
    }

    @Override
    public Reply<QueryPaymentResponse> queryPayment(Verified<QueryPaymentRequest> message) {
        QueryPaymentRequest request = message.body();
        Optional<Order> order =
                world.orders().find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        return order.isEmpty()
                ? Reply.of(PaymentGatewayCodes.QueryPayment.TRANSACTION_NOT_FOUND)
                : Reply.of(PaymentGatewayCodes.QueryPayment.SUCCESSFUL, queryAnswers.of(order.get(), request));
    }

    @Override
    public Reply<CancelOrderResponse> cancelOrder(Verified<CancelOrderRequest> message) {
        CancelOrderRequest request = message.body();
        Optional<Order> found =
                world.orders().find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(PaymentGatewayCodes.CancelOrder.TRANSACTION_NOT_FOUND);
        }
        Order order = world.orders().cancel(found.get());
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
                        .cancelTime(Objects.requireNonNullElse(
                                order.finishedTime(), world.clock().now()))
                        .transactionDate(order.createdTime())
                        .build());
    }

    @Override
    public Reply<RefundOrderResponse> refundOrder(Verified<RefundOrderRequest> message) {
        return refunding.refund(message.body());
    }

    /** Callers leave the order out, or its title, although DANA's page demands them. */
    private static String title(@Nullable CreateOrderHostedOrder order) {
        return order == null ? "" : Objects.requireNonNullElse(order.orderTitle(), "");
    }

    private static String title(@Nullable CreateOrderCustomOrder order) {
        return order == null ? "" : Objects.requireNonNullElse(order.orderTitle(), "");
    }

    private URI payPage(Order order) {
        return world.base().resolve(PayPage.PATH + order.referenceNo());
    }

    private @Nullable URI notification(List<UrlParam> addresses) {
        URI named = address(addresses, "NOTIFICATION");
        return named == null ? world.notifyUrl() : named;
    }

    private static @Nullable URI address(List<UrlParam> addresses, String type) {
        return addresses.stream()
                .filter(address -> type.equals(address.type()))
                .map(UrlParam::url)
                .findFirst()
                .orElse(null);
    }
}
