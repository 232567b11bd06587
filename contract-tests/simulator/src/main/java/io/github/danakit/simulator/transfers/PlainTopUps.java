package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.common.CustomerTopUpInquiryStatusRequest;
import io.github.danakit.dana.common.TopUpInquiryRequest;
import io.github.danakit.dana.common.TopUpInquiryResponse;
import io.github.danakit.dana.common.TopUpRequest;
import io.github.danakit.dana.common.TopUpResponse;
import io.github.danakit.dana.common.TopUpStatusResponse;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;
import java.util.Optional;

/** The three top-up calls as several products share them. */
public final class PlainTopUps {
    private final World world;
    private final Transfers transfers;
    private final TopUps topUps;
    private final Calls calls;

    /** Top-ups out of the deposit of these transfers. */
    public PlainTopUps(World world, Transfers transfers, Calls calls) {
        this.world = world;
        this.transfers = transfers;
        this.topUps = new TopUps(transfers);
        this.calls = calls;
    }

    /**
     * The calls of one product.
     *
     * @param inquiry looks before the top-up
     * @param inquiryCodes its codes
     * @param topUp tops up
     * @param topUpCodes its codes
     * @param status asks about a top-up
     * @param notFound its code for a number that nobody knows
     */
    public record Calls(
            Operation<TopUpInquiryRequest, TopUpInquiryResponse> inquiry,
            TopUps.Codes inquiryCodes,
            Operation<TopUpRequest, TopUpResponse> topUp,
            TopUps.Codes topUpCodes,
            Operation<CustomerTopUpInquiryStatusRequest, TopUpStatusResponse> status,
            Code notFound) {}

    /** Answers the inquiry. */
    public Reply<TopUpInquiryResponse> inquire(Verified<TopUpInquiryRequest> message) {
        Code verdict = topUps.examine(message.body().amount(), calls.inquiryCodes());
        if (!verdict.equals(calls.inquiryCodes().done())) {
            return Reply.of(verdict);
        }
        return Answers.with(
                world.documented().usual(calls.inquiry(), message),
                body -> body.toBuilder()
                        .referenceNo(world.numbers().reference())
                        .build());
    }

    /** Tops up. */
    public Reply<TopUpResponse> send(Verified<TopUpRequest> message) {
        TopUpRequest request = message.body();
        Code verdict = topUps.send(request.partnerReferenceNo(), request.amount(), calls.topUpCodes());
        Optional<Transfer> sent = transfers.find(request.partnerReferenceNo(), null);
        if (!verdict.equals(calls.topUpCodes().done()) || sent.isEmpty()) {
            return Reply.of(verdict);
        }
        return Answers.with(
                world.documented().usual(calls.topUp(), message),
                body -> body.toBuilder().referenceNo(sent.get().referenceNo()).build());
    }

    /** Tells how a top-up stands. */
    public Reply<TopUpStatusResponse> status(Verified<CustomerTopUpInquiryStatusRequest> message) {
        CustomerTopUpInquiryStatusRequest request = message.body();
        Optional<Transfer> found = transfers.find(request.originalPartnerReferenceNo(), request.originalReferenceNo());
        return found.isEmpty()
                ? Reply.of(calls.notFound())
                : Answers.with(world.documented().usual(calls.status(), message), body -> status(body, found.get()));
    }

    private static TopUpStatusResponse status(TopUpStatusResponse usual, Transfer transfer) {
        return usual.toBuilder()
                .originalPartnerReferenceNo(transfer.partnerReferenceNo())
                .originalReferenceNo(transfer.referenceNo())
                .amount(transfer.amount())
                .latestTransactionStatus(transfer.state())
                .transactionStatusDesc(transfer.stateInWords())
                .build();
    }
}
