package io.github.danakit.simulator.otc;

import io.github.danakit.dana.common.CustomerTopUpInquiryStatusRequest;
import io.github.danakit.dana.common.TopUpInquiryRequest;
import io.github.danakit.dana.common.TopUpInquiryResponse;
import io.github.danakit.dana.common.TopUpRequest;
import io.github.danakit.dana.common.TopUpResponse;
import io.github.danakit.dana.common.TopUpStatusResponse;
import io.github.danakit.dana.otc.CancelPaymentRequest;
import io.github.danakit.dana.otc.CancelPaymentResponse;
import io.github.danakit.dana.otc.CreatePaymentRequest;
import io.github.danakit.dana.otc.CreatePaymentResponse;
import io.github.danakit.dana.otc.OtcCodes;
import io.github.danakit.dana.otc.OtcHandler;
import io.github.danakit.dana.otc.OtcOperations;
import io.github.danakit.dana.otc.TransferStatusRequest;
import io.github.danakit.dana.otc.TransferStatusResponse;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.transfers.PlainTopUps;
import io.github.danakit.simulator.transfers.TopUps;
import io.github.danakit.simulator.transfers.Transfers;

/** Cash over the counter, into DANA and out of it. */
public final class Otc implements OtcHandler {
    private final PlainTopUps topUps;
    private final CashOuts cashOuts;

    /** A counter with a full deposit. */
    public Otc(World world) {
        this.topUps = new PlainTopUps(world, new Transfers(world), topUpCalls());
        this.cashOuts = new CashOuts(world);
    }

    private static PlainTopUps.Calls topUpCalls() {
        return new PlainTopUps.Calls(
                OtcOperations.ACCOUNT_INQUIRY,
                new TopUps.Codes(
                        OtcCodes.AccountInquiry.SUCCESSFUL,
                        OtcCodes.AccountInquiry.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
                        OtcCodes.AccountInquiry.INSUFFICIENT_FUNDS),
                OtcOperations.CUSTOMER_TOP_UP,
                new TopUps.Codes(
                        OtcCodes.CustomerTopUp.SUCCESSFUL,
                        OtcCodes.CustomerTopUp.EXCEEDS_TRANSACTION_AMOUNT_LIMIT,
                        OtcCodes.CustomerTopUp.INSUFFICIENT_FUNDS),
                OtcOperations.CUSTOMER_TOP_UP_INQUIRY_STATUS,
                OtcCodes.CustomerTopUpInquiryStatus.TRANSACTION_NOT_FOUND);
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
    public Reply<CreatePaymentResponse> createPayment(Verified<CreatePaymentRequest> message) {
        return cashOuts.make(message);
    }

    @Override
    public Reply<TransferStatusResponse> transferStatus(Verified<TransferStatusRequest> message) {
        return cashOuts.status(message);
    }

    @Override
    public Reply<CancelPaymentResponse> cancelPayment(Verified<CancelPaymentRequest> message) {
        return cashOuts.cancel(message);
    }
}
