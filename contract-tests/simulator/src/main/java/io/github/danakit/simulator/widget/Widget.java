package io.github.danakit.simulator.widget;

import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.widget.*;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Bound customers and their tokens, and orders that are paid in the DANA app. */
public final class Widget implements WidgetHandler {
    private static final String BEARER = "Bearer ";

    private final World world;
    private final Payments payments;
    private final Bindings bindings;

    /** A widget in this world; it tells partners of orders that customers finish. */
    public Widget(World world, Bindings bindings) {
        this.world = world;
        this.payments = new Payments(world);
        this.bindings = bindings;
        world.orders().whenFinished(Payments.PRODUCT, this::tell);
    }

    private void tell(Order order) {
        URI address = order.wanted().notificationUrl();
        if (address != null) {
            world.notifier().send(WidgetOperations.FINISH_NOTIFY, address, FinishMessages.of(order));
        }
    }

    @Override
    public Reply<ApplyTokenResponse> applyToken(Verified<ApplyTokenRequest> message) {
        ApplyTokenRequest request = message.body();
        Bindings.Exchange exchange = request.grantType().equals("REFRESH_TOKEN")
                ? bindings.renew(request.refreshToken())
                : bindings.exchange(request.authCode());
        Binding binding = exchange.binding();
        if (binding == null) {
            return Reply.of(refused(Objects.requireNonNullElse(exchange.fault(), Bindings.Fault.UNKNOWN)));
        }
        return Answers.with(
                world.documented().usual(WidgetOperations.APPLY_TOKEN, message),
                body -> body.toBuilder()
                        .accessToken(binding.accessToken())
                        .accessTokenExpiryTime(binding.expiry())
                        .refreshToken(binding.refreshToken())
                        .refreshTokenExpiryTime(binding.expiry())
                        .build());
    }

    /** One code with a reason in its text, as DANA's acceptance scripts expect it. */
    private static Code refused(Bindings.Fault fault) {
        Code code = WidgetCodes.ApplyToken.UNAUTHORIZED;
        String reason = switch (fault) {
            case UNKNOWN -> "Auth Code Invalid";
            case USED -> "Auth Code Used";
            case EXPIRED -> "Auth Code Expired";
        };
        return Code.of(code.code(), code.http(), "Unauthorized. " + reason, code.outcome(), code.action());
    }

    @Override
    public Reply<ApplyOttResponse> applyOtt(Verified<ApplyOttRequest> message) {
        Optional<Bindings.Fault> fault = fault(message);
        if (fault.isPresent()) {
            return Reply.of(
                    fault.get() == Bindings.Fault.EXPIRED
                            ? WidgetCodes.ApplyOtt.TOKEN_EXPIRED
                            : WidgetCodes.ApplyOtt.INVALID_CUSTOMER_TOKEN);
        }
        List<OttResource> tokens = message.body().userResources().stream()
                .map(type -> OttResource.builder()
                        .resourceType(type.value())
                        .value(world.numbers().token(32))
                        .build())
                .toList();
        return Answers.with(
                world.documented().usual(WidgetOperations.APPLY_OTT, message),
                body -> body.toBuilder().userResources(tokens).build());
    }

    @Override
    public Reply<AccountUnbindingResponse> accountUnbinding(Verified<AccountUnbindingRequest> message) {
        bindings.unbind(token(message));
        return Answers.with(
                world.documented().usual(WidgetOperations.ACCOUNT_UNBINDING, message),
                body -> body.toBuilder()
                        .referenceNo(world.numbers().reference())
                        .build());
    }

    @Override
    public Reply<BalanceInquiryResponse> balanceInquiry(Verified<BalanceInquiryRequest> message) {
        return forCustomer(
                WidgetOperations.BALANCE_INQUIRY, message, WidgetCodes.BalanceInquiry.INVALID_CUSTOMER_TOKEN);
    }

    @Override
    public Reply<TransactionHistoryListResponse> transactionHistoryList(
            Verified<TransactionHistoryListRequest> message) {
        return forCustomer(
                WidgetOperations.TRANSACTION_HISTORY_LIST,
                message,
                WidgetCodes.TransactionHistoryList.INVALID_CUSTOMER_TOKEN);
    }

    @Override
    public Reply<TransactionDetailResponse> transactionDetail(Verified<TransactionDetailRequest> message) {
        return forCustomer(
                WidgetOperations.TRANSACTION_DETAIL, message, WidgetCodes.TransactionDetail.INVALID_CUSTOMER_TOKEN);
    }

    private <Q, A> Reply<A> forCustomer(Operation<Q, A> operation, Verified<Q> message, Code refused) {
        return fault(message).isPresent()
                ? Reply.of(refused)
                : world.documented().usual(operation, message);
    }

    private Optional<Bindings.Fault> fault(Verified<?> message) {
        return bindings.fault(token(message));
    }

    private static String token(Verified<?> message) {
        String header = message.headers().first("Authorization-Customer").orElse("");
        return header.startsWith(BEARER) ? header.substring(BEARER.length()) : header;
    }

    @Override
    public Reply<DirectDebitPaymentResponse> directDebitPayment(Verified<DirectDebitPaymentRequest> message) {
        return payments.pay(message);
    }

    @Override
    public Reply<QueryPaymentResponse> queryPayment(Verified<QueryPaymentRequest> message) {
        return payments.query(message);
    }

    @Override
    public Reply<CancelOrderResponse> cancelOrder(Verified<CancelOrderRequest> message) {
        return payments.cancel(message);
    }

    @Override
    public Reply<RefundOrderResponse> refundOrder(Verified<RefundOrderRequest> message) {
        return payments.refund(message);
    }
}
