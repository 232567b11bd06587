package io.github.danakit.simulator.virtualaccount;

import io.github.danakit.dana.common.VirtualAccountTrxType;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.virtualaccount.InquiryData;
import io.github.danakit.dana.virtualaccount.InquiryRequest;
import io.github.danakit.dana.virtualaccount.InquiryResponse;
import io.github.danakit.dana.virtualaccount.PaymentData;
import io.github.danakit.dana.virtualaccount.PaymentVaRequest;
import io.github.danakit.dana.virtualaccount.PaymentVaResponse;
import io.github.danakit.dana.virtualaccount.VirtualAccountCodes;
import io.github.danakit.dana.virtualaccount.VirtualAccountHandler;
import io.github.danakit.dana.virtualaccount.VirtualAccountOperations;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bank asks DANA about virtual accounts. The number of an order is worth what the order costs, and paying it
 * pays the order; every other number is a user's own, into which any amount can be paid.
 */
public final class VirtualAccount implements VirtualAccountHandler {
    private static final Codes INQUIRY = new Codes(
            VirtualAccountCodes.Inquiry.PAID_BILL,
            VirtualAccountCodes.Inquiry.INVALID_BILL_VIRTUAL_ACCOUNT_4042419,
            VirtualAccountCodes.Inquiry.INVALID_BILL_VIRTUAL_ACCOUNT);
    private static final Codes PAYMENT = new Codes(
            VirtualAccountCodes.PaymentVa.PAID_BILL,
            VirtualAccountCodes.PaymentVa.INVALID_BILL_VIRTUAL_ACCOUNT_4042519,
            VirtualAccountCodes.PaymentVa.INVALID_BILL_VIRTUAL_ACCOUNT);

    private final World world;

    /** Virtual accounts of the orders of this world. */
    public VirtualAccount(World world) {
        this.world = world;
    }

    private record Codes(Code paid, Code expired, Code closed) {
        /** Why an order cannot be paid, null when it can. */
        @Nullable
        Code refusal(Order order) {
            if (order.isOpen()) {
                return null;
            }
            return order.state() == OrderState.PAID ? paid : order.state() == OrderState.EXPIRED ? expired : closed;
        }
    }

    @Override
    public Reply<InquiryResponse> inquiry(Verified<InquiryRequest> message) {
        Optional<Order> found = order(message.body().virtualAccountNo());
        Code refusal = found.map(INQUIRY::refusal).orElse(null);
        if (refusal != null) {
            return Reply.of(refusal);
        }
        InquiryRequest request = message.body();
        return Answers.with(
                world.documented().usual(VirtualAccountOperations.INQUIRY, message),
                body -> body.toBuilder()
                        .virtualAccountData(data(body.virtualAccountData(), request, found.orElse(null)))
                        .build());
    }

    private static InquiryData data(InquiryData usual, InquiryRequest request, @Nullable Order order) {
        InquiryData.Builder data = usual.toBuilder()
                .partnerServiceId(request.partnerServiceId())
                .customerNo(request.customerNo())
                .virtualAccountNo(request.virtualAccountNo())
                .inquiryRequestId(request.inquiryRequestId())
                .totalAmount(order == null ? request.amount() : order.amount())
                .billDetails(List.of());
        if (order != null) {
            data.virtualAccountTrxType(VirtualAccountTrxType.CLOSED);
        }
        return data.build();
    }

    @Override
    public Reply<PaymentVaResponse> paymentVa(Verified<PaymentVaRequest> message) {
        PaymentVaRequest request = message.body();
        Optional<Order> found = order(request.virtualAccountNo());
        if (found.isPresent()) {
            Code refusal = pay(found.get(), request);
            if (refusal != null) {
                return Reply.of(refusal);
            }
        }
        return Answers.with(
                world.documented().usual(VirtualAccountOperations.PAYMENT_VA, message),
                body -> body.toBuilder()
                        .virtualAccountData(data(body.virtualAccountData(), request))
                        .build());
    }

    private @Nullable Code pay(Order order, PaymentVaRequest request) {
        Code refusal = PAYMENT.refusal(order);
        if (refusal == null && !order.amount().equals(request.paidAmount())) {
            return VirtualAccountCodes.PaymentVa.INVALID_AMOUNT;
        }
        if (refusal == null) {
            world.orders().pay(order);
        }
        return refusal;
    }

    private static PaymentData data(PaymentData usual, PaymentVaRequest request) {
        return usual.toBuilder()
                .partnerServiceId(request.partnerServiceId())
                .customerNo(request.customerNo())
                .virtualAccountNo(request.virtualAccountNo())
                .virtualAccountName(request.virtualAccountName())
                .trxId(request.trxId())
                .paymentRequestId(request.paymentRequestId())
                .paidAmount(request.paidAmount())
                .totalAmount(request.totalAmount())
                .billDetails(List.of())
                .build();
    }

    /** Banks fill the number up with blanks on the left. */
    private Optional<Order> order(String virtualAccountNo) {
        return world.orders().find(null, virtualAccountNo.strip());
    }
}
