package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides on top-ups of DANA users by the limits of DANA's sandbox. */
public final class TopUps {
    /** Most that a user may receive at once, in rupiah. */
    private static final BigDecimal LIMIT = new BigDecimal(20_000_000);

    private final Transfers transfers;

    /** Top-ups out of the deposit of these transfers. */
    public TopUps(Transfers transfers) {
        this.transfers = transfers;
    }

    /**
     * The codes of one operation.
     *
     * @param done the money arrived, or can
     * @param tooMuch more than a user may receive
     * @param noFunds the deposit is too low
     */
    public record Codes(Code done, Code tooMuch, Code noFunds) {}

    /** Looks whether a top-up would go well. */
    public Code examine(Money amount, Codes codes) {
        if (!transfers.covers(amount)) {
            return codes.noFunds();
        }
        return amount.amount().compareTo(LIMIT) > 0 ? codes.tooMuch() : codes.done();
    }

    /** Tops up, and remembers a failure too. */
    public Code send(@Nullable String partnerReferenceNo, Money amount, Codes codes) {
        Code verdict = examine(amount, codes);
        if (verdict.equals(codes.done())) {
            return transfers.send(partnerReferenceNo, amount).isPresent() ? verdict : codes.noFunds();
        }
        if (partnerReferenceNo != null) {
            transfers.refuse(partnerReferenceNo, amount);
        }
        return verdict;
    }
}
