package io.github.danakit.simulator.otc;

import io.github.danakit.dana.common.TransferState;
import io.github.danakit.dana.otc.CancelPaymentRequest;
import io.github.danakit.dana.otc.CancelPaymentResponse;
import io.github.danakit.dana.otc.CreatePaymentRequest;
import io.github.danakit.dana.otc.CreatePaymentResponse;
import io.github.danakit.dana.otc.OtcCodes;
import io.github.danakit.dana.otc.OtcOperations;
import io.github.danakit.dana.otc.TransferStatusRequest;
import io.github.danakit.dana.otc.TransferStatusResponse;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cash that a shop hands out to a DANA user who shows a one-time password. */
final class CashOuts {
    private final World world;
    private final Remembered<CashOut> cashOuts = new Remembered<>(50_000);

    private record CashOut(
            String partnerReferenceNo,
            String referenceNo,
            String customer,
            Money amount,
            OffsetDateTime time,
            @Nullable OffsetDateTime cancelTime) {

        CashOut cancelled(OffsetDateTime now) {
            return cancelTime != null
                    ? this
                    : new CashOut(partnerReferenceNo, referenceNo, customer, amount, time, now);
        }
    }

    CashOuts(World world) {
        this.world = world;
        world.resets().add(cashOuts::clear);
    }

    Reply<CreatePaymentResponse> make(Verified<CreatePaymentRequest> message) {
        CreatePaymentRequest request = message.body();
        CashOut made = cashOuts.getOrMake(
                request.partnerReferenceNo(),
                reference -> new CashOut(
                        reference,
                        world.numbers().reference(),
                        request.customerNumber(),
                        request.amount(),
                        world.clock().now(),
                        null));
        return Answers.with(
                world.documented().usual(OtcOperations.CREATE_PAYMENT, message),
                body -> body.toBuilder()
                        .referenceNo(made.referenceNo())
                        .transactionDate(made.time())
                        .build());
    }

    Reply<TransferStatusResponse> status(Verified<TransferStatusRequest> message) {
        TransferStatusRequest request = message.body();
        Optional<CashOut> found = cashOuts.find(request.originalPartnerReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(OtcCodes.TransferStatus.TRANSACTION_NOT_FOUND);
        }
        CashOut cashOut = found.get();
        if (!cashOut.amount().equals(request.amount())) {
            return Reply.of(OtcCodes.TransferStatus.INVALID_AMOUNT);
        }
        boolean cancelled = cashOut.cancelTime() != null;
        return Answers.with(
                world.documented().usual(OtcOperations.TRANSFER_STATUS, message),
                body -> body.toBuilder()
                        .originalReferenceNo(cashOut.referenceNo())
                        .originalPartnerReferenceNo(cashOut.partnerReferenceNo())
                        .latestTransactionStatus(cancelled ? TransferState.CANCELLED : TransferState.SUCCESS)
                        .transactionStatusDesc(cancelled ? "Cancelled" : "Success")
                        .transactionDate(cashOut.time())
                        .amount(cashOut.amount())
                        .build());
    }

    Reply<CancelPaymentResponse> cancel(Verified<CancelPaymentRequest> message) {
        CancelPaymentRequest request = message.body();
        Optional<CashOut> found = cashOuts.find(request.originalPartnerReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(OtcCodes.CancelPayment.TRANSACTION_NOT_FOUND);
        }
        if (!found.get().customer().equals(request.customerNumber())) {
            return Reply.of(OtcCodes.CancelPayment.INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT);
        }
        CashOut cashOut = cashOuts.change(
                        request.originalPartnerReferenceNo(),
                        now -> now.cancelled(world.clock().now()))
                .orElseThrow();
        return Answers.with(
                world.documented().usual(OtcOperations.CANCEL_PAYMENT, message),
                body -> body.toBuilder()
                        .originalReferenceNo(cashOut.referenceNo())
                        .originalPartnerReferenceNo(cashOut.partnerReferenceNo())
                        .cancelTime(cashOut.cancelTime())
                        .transactionDate(cashOut.time())
                        .build());
    }
}
