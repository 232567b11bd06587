package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.common.TransferToBankInquiryStatusResponse;
import io.github.danakit.dana.common.TransferToBankNotifyRequest;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.simulator.product.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Transfers to banks: at once, or later and with a message about the end. */
public final class BankTransfers {
    private final World world;
    private final Transfers transfers;
    private final Operation<TransferToBankNotifyRequest, ?> message;
    private final Codes codes;
    private final Banks banks = new Banks();

    /** Transfers out of a deposit, with the message of one product. */
    public BankTransfers(
            World world, Transfers transfers, Operation<TransferToBankNotifyRequest, ?> message, Codes codes) {
        this.world = world;
        this.transfers = transfers;
        this.message = message;
        this.codes = codes;
    }

    /**
     * The codes of one product.
     *
     * @param done the money is on its way and counts as arrived
     * @param later the end comes by message
     * @param noBank DANA does not know the bank
     * @param noFunds the deposit is too low
     */
    public record Codes(Code done, Code later, Code noBank, Code noFunds) {}

    /**
     * How a wish ended.
     *
     * @param code what to answer
     * @param transfer the transfer, null when there is none
     */
    public record Result(Code code, @Nullable Transfer transfer) {}

    /** Sends money to a bank. */
    public Result send(@Nullable String partnerReferenceNo, String bank, Money amount, boolean wantsMessage) {
        if (!banks.know(bank)) {
            return new Result(codes.noBank(), null);
        }
        Optional<Transfer> sent = wantsMessage
                ? transfers.sendSlowly(partnerReferenceNo, amount, this::tell)
                : transfers.send(partnerReferenceNo, amount);
        return sent.map(transfer -> new Result(wantsMessage ? codes.later() : codes.done(), transfer))
                .orElse(new Result(codes.noFunds(), null));
    }

    private void tell(Transfer transfer) {
        if (world.notifyUrl() != null) {
            TransferToBankNotifyRequest end = TransferToBankNotifyRequest.builder()
                    .originalPartnerReferenceNo(transfer.partnerReferenceNo())
                    .originalReferenceNo(transfer.referenceNo())
                    .latestTransactionStatus(transfer.state())
                    .transactionStatusDesc(transfer.stateInWords())
                    .createdTime(transfer.createdTime())
                    .finishedTime(transfer.finishedTime())
                    .build();
            world.notifier().send(message, world.notifyUrl(), end);
        }
    }

    /** An answer about the state of a transfer. */
    public static TransferToBankInquiryStatusResponse status(
            TransferToBankInquiryStatusResponse usual, Transfer transfer) {
        return usual.toBuilder()
                .originalPartnerReferenceNo(transfer.partnerReferenceNo())
                .originalReferenceNo(transfer.referenceNo())
                .amount(transfer.amount())
                .latestTransactionStatus(transfer.state())
                .transactionStatusDesc(transfer.stateInWords())
                .build();
    }
}
