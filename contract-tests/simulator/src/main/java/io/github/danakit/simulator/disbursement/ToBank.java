package io.github.danakit.simulator.disbursement;

import io.github.danakit.dana.common.TransferToBankInquiryStatusResponse;
import io.github.danakit.dana.disbursement.DisbursementCodes;
import io.github.danakit.dana.disbursement.DisbursementOperations;
import io.github.danakit.dana.disbursement.TransferToBankAccountInquiryRequest;
import io.github.danakit.dana.disbursement.TransferToBankAccountInquiryResponse;
import io.github.danakit.dana.disbursement.TransferToBankInquiryStatusRequest;
import io.github.danakit.dana.disbursement.TransferToBankRequest;
import io.github.danakit.dana.disbursement.TransferToBankResponse;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.transfers.BankTransfers;
import io.github.danakit.simulator.transfers.Transfer;
import io.github.danakit.simulator.transfers.Transfers;
import java.util.Optional;

/** Puts transfers to banks into the words of this product. */
final class ToBank {
    private static final BankTransfers.Codes CODES = new BankTransfers.Codes(
            DisbursementCodes.TransferToBank.SUCCESSFUL,
            DisbursementCodes.TransferToBank.REQUEST_IN_PROGRESS,
            DisbursementCodes.TransferToBank.BANK_NOT_SUPPORTED_BY_SWITCH,
            DisbursementCodes.TransferToBank.INSUFFICIENT_FUNDS);

    private final World world;
    private final Transfers transfers;
    private final BankTransfers bankTransfers;

    ToBank(World world, Transfers transfers) {
        this.world = world;
        this.transfers = transfers;
        this.bankTransfers = new BankTransfers(world, transfers, DisbursementOperations.TRANSFER_TO_BANK_NOTIFY, CODES);
    }

    Reply<TransferToBankAccountInquiryResponse> inquire(Verified<TransferToBankAccountInquiryRequest> message) {
        if (!transfers.covers(message.body().amount())) {
            return Reply.of(DisbursementCodes.TransferToBankAccountInquiry.INSUFFICIENT_FUNDS);
        }
        return Answers.with(
                world.documented().usual(DisbursementOperations.TRANSFER_TO_BANK_ACCOUNT_INQUIRY, message),
                body -> body.toBuilder()
                        .referenceNo(world.numbers().reference())
                        .build());
    }

    Reply<TransferToBankResponse> send(Verified<TransferToBankRequest> message) {
        TransferToBankRequest request = message.body();
        var info = request.additionalInfo();
        BankTransfers.Result result = bankTransfers.send(
                request.partnerReferenceNo(),
                request.beneficiaryBankCode(),
                request.amount(),
                info != null && Boolean.TRUE.equals(info.needNotify()));
        Transfer transfer = result.transfer();
        if (transfer == null) {
            return Reply.of(result.code());
        }
        return Answers.with(
                world.documented()
                        .answer(
                                DisbursementOperations.TRANSFER_TO_BANK,
                                message,
                                result.code().code()),
                body -> body.toBuilder()
                        .referenceNo(transfer.referenceNo())
                        .referenceNumber(transfer.referenceNo())
                        .transactionDate(transfer.createdTime())
                        .build());
    }

    Reply<TransferToBankInquiryStatusResponse> status(Verified<TransferToBankInquiryStatusRequest> message) {
        TransferToBankInquiryStatusRequest request = message.body();
        Optional<Transfer> found = transfers.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        return found.isEmpty()
                ? Reply.of(DisbursementCodes.TransferToBankInquiryStatus.TRANSACTION_NOT_FOUND)
                : Answers.with(
                        world.documented().usual(DisbursementOperations.TRANSFER_TO_BANK_INQUIRY_STATUS, message),
                        body -> BankTransfers.status(body, found.get()));
    }
}
