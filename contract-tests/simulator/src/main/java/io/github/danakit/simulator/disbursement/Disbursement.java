package io.github.danakit.simulator.disbursement;

import io.github.danakit.dana.common.CustomerTopUpInquiryStatusRequest;
import io.github.danakit.dana.common.TransferToBankInquiryStatusResponse;
import io.github.danakit.dana.disbursement.AccountInquiryRequest;
import io.github.danakit.dana.disbursement.AccountInquiryResponse;
import io.github.danakit.dana.disbursement.CustomerTopUpInquiryStatusResponse;
import io.github.danakit.dana.disbursement.CustomerTopUpRequest;
import io.github.danakit.dana.disbursement.CustomerTopUpResponse;
import io.github.danakit.dana.disbursement.DisbursementCodes;
import io.github.danakit.dana.disbursement.DisbursementHandler;
import io.github.danakit.dana.disbursement.DisbursementOperations;
import io.github.danakit.dana.disbursement.TransferToBankAccountInquiryRequest;
import io.github.danakit.dana.disbursement.TransferToBankAccountInquiryResponse;
import io.github.danakit.dana.disbursement.TransferToBankInquiryStatusRequest;
import io.github.danakit.dana.disbursement.TransferToBankRequest;
import io.github.danakit.dana.disbursement.TransferToBankResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.transfers.TopUps;
import io.github.danakit.simulator.transfers.Transfer;
import io.github.danakit.simulator.transfers.Transfers;
import java.util.Optional;

/** Money out of a partner's deposit, to DANA users and to banks. */
public final class Disbursement implements DisbursementHandler {
    private static final TopUps.Codes INQUIRY = new TopUps.Codes(
            DisbursementCodes.AccountInquiry.SUCCESSFUL,
            DisbursementCodes.AccountInquiry.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
            DisbursementCodes.AccountInquiry.INSUFFICIENT_FUNDS);
    private static final TopUps.Codes TOP_UP = new TopUps.Codes(
            DisbursementCodes.CustomerTopUp.SUCCESSFUL,
            DisbursementCodes.CustomerTopUp.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
            DisbursementCodes.CustomerTopUp.INSUFFICIENT_FUNDS);

    private final World world;
    private final Transfers transfers;
    private final TopUps topUps;
    private final ToBank toBank;

    /** Disbursement out of this deposit. */
    public Disbursement(World world, Transfers transfers) {
        this.world = world;
        this.transfers = transfers;
        this.topUps = new TopUps(transfers);
        this.toBank = new ToBank(world, transfers);
    }

    @Override
    public Reply<AccountInquiryResponse> accountInquiry(Verified<AccountInquiryRequest> message) {
        Code verdict = topUps.examine(message.body().amount(), INQUIRY);
        if (!verdict.equals(INQUIRY.done())) {
            return Reply.of(verdict);
        }
        var usual = world.documented().usual(DisbursementOperations.ACCOUNT_INQUIRY, message);
        return Answers.with(
                usual,
                body -> body.toBuilder()
                        .referenceNo(world.numbers().reference())
                        .build());
    }

    @Override
    public Reply<CustomerTopUpResponse> customerTopUp(Verified<CustomerTopUpRequest> message) {
        CustomerTopUpRequest request = message.body();
        Code verdict = topUps.send(request.partnerReferenceNo(), request.amount(), TOP_UP);
        Optional<Transfer> sent = transfers.find(request.partnerReferenceNo(), null);
        if (!verdict.equals(TOP_UP.done()) || sent.isEmpty()) {
            return Reply.of(verdict);
        }
        var usual = world.documented().usual(DisbursementOperations.CUSTOMER_TOP_UP, message);
        return Answers.with(
                usual,
                body -> body.toBuilder().referenceNo(sent.get().referenceNo()).build());
    }

    @Override
    public Reply<CustomerTopUpInquiryStatusResponse> customerTopUpInquiryStatus(
            Verified<CustomerTopUpInquiryStatusRequest> message) {
        CustomerTopUpInquiryStatusRequest request = message.body();
        Optional<Transfer> found = transfers.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        if (found.isEmpty()) {
            return Reply.of(DisbursementCodes.CustomerTopUpInquiryStatus.TRANSACTION_NOT_FOUND);
        }
        Transfer transfer = found.get();
        var usual = world.documented().usual(DisbursementOperations.CUSTOMER_TOP_UP_INQUIRY_STATUS, message);
        return Answers.with(
                usual,
                body -> body.toBuilder()
                        .originalPartnerReferenceNo(transfer.partnerReferenceNo())
                        .originalReferenceNo(transfer.referenceNo())
                        .amount(transfer.amount())
                        .latestTransactionStatus(transfer.state())
                        .transactionStatusDesc(transfer.stateInWords())
                        .build());
    }

    @Override
    public Reply<TransferToBankAccountInquiryResponse> transferToBankAccountInquiry(
            Verified<TransferToBankAccountInquiryRequest> message) {
        return toBank.inquire(message);
    }

    @Override
    public Reply<TransferToBankResponse> transferToBank(Verified<TransferToBankRequest> message) {
        return toBank.send(message);
    }

    @Override
    public Reply<TransferToBankInquiryStatusResponse> transferToBankInquiryStatus(
            Verified<TransferToBankInquiryStatusRequest> message) {
        return toBank.status(message);
    }
}
