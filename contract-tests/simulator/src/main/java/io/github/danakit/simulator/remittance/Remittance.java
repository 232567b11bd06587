package io.github.danakit.simulator.remittance;

import io.github.danakit.dana.common.CustomerTopUpInquiryStatusRequest;
import io.github.danakit.dana.common.TopUpInquiryRequest;
import io.github.danakit.dana.common.TopUpInquiryResponse;
import io.github.danakit.dana.common.TopUpRequest;
import io.github.danakit.dana.common.TopUpResponse;
import io.github.danakit.dana.common.TopUpStatusResponse;
import io.github.danakit.dana.common.TransferToBankInquiryStatusResponse;
import io.github.danakit.dana.remittance.RemittanceCodes;
import io.github.danakit.dana.remittance.RemittanceHandler;
import io.github.danakit.dana.remittance.RemittanceOperations;
import io.github.danakit.dana.remittance.TransferToBankAccountInquiryRequest;
import io.github.danakit.dana.remittance.TransferToBankAccountInquiryResponse;
import io.github.danakit.dana.remittance.TransferToBankInquiryStatusRequest;
import io.github.danakit.dana.remittance.TransferToBankRequest;
import io.github.danakit.dana.remittance.TransferToBankResponse;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.transfers.PlainTopUps;
import io.github.danakit.simulator.transfers.TopUps;
import io.github.danakit.simulator.transfers.Transfers;

/** Money from abroad, to DANA users and to banks. */
public final class Remittance implements RemittanceHandler {
    private final PlainTopUps topUps;
    private final ToBank toBank;

    /** Remittance with a full deposit. */
    public Remittance(World world) {
        Transfers transfers = new Transfers(world);
        this.topUps = new PlainTopUps(world, transfers, topUpCalls());
        this.toBank = new ToBank(world, transfers);
    }

    private static PlainTopUps.Calls topUpCalls() {
        return new PlainTopUps.Calls(
                RemittanceOperations.ACCOUNT_INQUIRY,
                new TopUps.Codes(
                        RemittanceCodes.AccountInquiry.SUCCESSFUL,
                        RemittanceCodes.AccountInquiry.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
                        RemittanceCodes.AccountInquiry.INSUFFICIENT_FUNDS),
                RemittanceOperations.CUSTOMER_TOP_UP,
                new TopUps.Codes(
                        RemittanceCodes.CustomerTopUp.SUCCESSFUL,
                        RemittanceCodes.CustomerTopUp.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
                        RemittanceCodes.CustomerTopUp.INSUFFICIENT_FUNDS),
                RemittanceOperations.CUSTOMER_TOP_UP_INQUIRY_STATUS,
                RemittanceCodes.CustomerTopUpInquiryStatus.TRANSACTION_NOT_FOUND);
    }

    @Override
    public Reply<TopUpInquiryResponse> accountInquiry(Verified<TopUpInquiryRequest> message) {
        return topUps.inquire(message);
    }

    @Override
    public Reply<TopUpResponse> customerTopUp(Verified<TopUpRequest> message) {
        return topUps.send(message);
    }

    @Override
    public Reply<TopUpStatusResponse> customerTopUpInquiryStatus(Verified<CustomerTopUpInquiryStatusRequest> message) {
        return topUps.status(message);
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
