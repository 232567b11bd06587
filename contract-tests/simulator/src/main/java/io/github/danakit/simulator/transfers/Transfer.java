package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.common.TransferState;
import io.github.danakit.dana.runtime.Money;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Money that a partner sent, as DANA keeps it.
 *
 * @param partnerReferenceNo the partner's number of it
 * @param referenceNo DANA's number of it
 * @param amount what the receiver gets
 * @param state where it stands
 * @param createdTime when it was made
 * @param finishedTime when it became final, null while it is open
 */
public record Transfer(
        String partnerReferenceNo,
        String referenceNo,
        Money amount,
        TransferState state,
        OffsetDateTime createdTime,
        @Nullable OffsetDateTime finishedTime) {

    Transfer in(TransferState next, OffsetDateTime time) {
        return new Transfer(partnerReferenceNo, referenceNo, amount, next, createdTime, time);
    }

    /** The state in the words that DANA's answers use for people. */
    public String stateInWords() {
        if (state.equals(TransferState.SUCCESS)) {
            return "Success";
        }
        return isOpen() ? "Pending" : state.equals(TransferState.CANCELLED) ? "Cancelled" : "Failed";
    }

    /** Whether the money may still go either way. */
    public boolean isOpen() {
        return finishedTime == null;
    }
}
