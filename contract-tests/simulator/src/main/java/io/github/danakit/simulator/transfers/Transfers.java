package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.common.TransferState;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one product's partner sends out of a deposit: the newest 50,000 transfers. Thread-safe. */
public final class Transfers {
    private static final int MOST = 50_000;
    /** How long a bank takes, in simulated time. */
    private static final Duration BANK = Duration.ofSeconds(5);

    private final World world;
    private final Deposit deposit = new Deposit();
    private final Remembered<Transfer> byPartnerReference = new Remembered<>(MOST);
    private final Remembered<String> partnerReferences = new Remembered<>(MOST);

    /** No transfers yet, and a full deposit. */
    public Transfers(World world) {
        this.world = world;
        world.resets().add(this::reset);
    }

    private void reset() {
        byPartnerReference.clear();
        partnerReferences.clear();
        deposit.reset();
    }

    /** Whether the deposit covers an amount. */
    public boolean covers(Money amount) {
        return deposit.covers(amount);
    }

    /** What is left of the deposit. */
    public Money balance() {
        return deposit.balance();
    }

    /** Sends money at once; empty when the deposit does not cover it. */
    public Optional<Transfer> send(@Nullable String partnerReferenceNo, Money amount) {
        return deposit.take(amount)
                ? Optional.of(keep(partnerReferenceNo, amount, TransferState.SUCCESS))
                : Optional.empty();
    }

    /** Sends money that arrives later, and tells of the end; empty when the deposit does not cover it. */
    public Optional<Transfer> sendSlowly(
            @Nullable String partnerReferenceNo, Money amount, Consumer<Transfer> whenFinal) {
        if (!deposit.take(amount)) {
            return Optional.empty();
        }
        Transfer transfer = keep(partnerReferenceNo, amount, TransferState.PENDING);
        world.timeline()
                .after(
                        BANK,
                        () -> finish(transfer.partnerReferenceNo(), TransferState.SUCCESS)
                                .ifPresent(whenFinal));
        return Optional.of(transfer);
    }

    /** Remembers a wish that failed, so that a status query can tell of it. */
    public void refuse(String partnerReferenceNo, Money amount) {
        keep(partnerReferenceNo, amount, TransferState.FAILED);
    }

    private Transfer keep(@Nullable String partnerReferenceNo, Money amount, TransferState state) {
        String referenceNo = world.numbers().reference();
        String own = partnerReferenceNo == null ? referenceNo : partnerReferenceNo;
        var now = world.clock().now();
        boolean open = state.equals(TransferState.PENDING);
        Transfer transfer = new Transfer(own, referenceNo, amount, state, now, open ? null : now);
        byPartnerReference.put(own, transfer);
        partnerReferences.put(referenceNo, own);
        return transfer;
    }

    /** The transfer under either number; the partner's counts first. */
    public Optional<Transfer> find(@Nullable String partnerReferenceNo, @Nullable String referenceNo) {
        return partnerReferenceNo != null
                ? byPartnerReference.find(partnerReferenceNo)
                : partnerReferences.find(referenceNo).flatMap(byPartnerReference::find);
    }

    /** Ends a transfer that is open; empty when there is none. What did not arrive goes back into the deposit. */
    public Optional<Transfer> finish(String partnerReferenceNo, TransferState state) {
        AtomicBoolean changed = new AtomicBoolean();
        Optional<Transfer> transfer = byPartnerReference.change(partnerReferenceNo, now -> {
            changed.set(now.isOpen());
            return now.isOpen() ? now.in(state, world.clock().now()) : now;
        });
        if (changed.get() && !state.equals(TransferState.SUCCESS)) {
            transfer.map(Transfer::amount).ifPresent(deposit::putBack);
        }
        return transfer.filter(known -> changed.get());
    }
}
