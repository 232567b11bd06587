package io.github.danakit.clienttests.fault;

import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.disbursement.BankFundType;
import io.github.danakit.clienttests.dana.disbursement.DisbursementClient;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankAdditionalInfo;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankRequest;
import io.github.danakit.clienttests.dana.runtime.Money;
import io.github.danakit.clienttests.dana.runtime.Outcome;
import io.github.danakit.clienttests.dana.runtime.OutcomeKind;
import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.client.ResolvePolicy;
import io.github.danakit.clienttests.leak.Plants;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** An application that pays and keeps books, by the rules of the guides: every payment is made, and made once. */
final class Payer {
    private static final ResolvePolicy PATIENCE = new ResolvePolicy(
            Duration.ofSeconds(8), Duration.ofSeconds(8), Duration.ofSeconds(10), Duration.ofMinutes(2));
    private static final int MOST_REFERENCES = 40;

    private final DisbursementClient dana;
    private final Map<String, Boolean> books = new ConcurrentHashMap<>();

    Payer(DanaClient dana) {
        this.dana = dana.disbursement();
    }

    /** Pays once, with a new reference whenever the one before has failed for good. */
    void pay(int payment, long amount) {
        for (int reference = 1; reference <= MOST_REFERENCES; reference++) {
            String name = "P-" + payment + "-" + reference + "-" + amount;
            boolean paid = send(name, amount);
            books.put(name, paid);
            if (paid) {
                return;
            }
        }
        throw new IllegalStateException("payment " + payment + " was never made");
    }

    private boolean send(String reference, long amount) {
        TransferToBankRequest request = TransferToBankRequest.builder()
                .partnerReferenceNo(reference)
                .beneficiaryAccountNumber(Plants.ACCOUNT)
                .beneficiaryBankCode("002")
                .amount(Money.idr(amount))
                .additionalInfo(additionalInfo())
                .build();
        try {
            Outcome<?> outcome = dana.transferToBank(request);
            return switch (outcome.outcome()) {
                case SUCCESS -> true;
                case FAILED -> false;
                case PENDING, UNKNOWN -> isPaid(request);
            };
        } catch (TransportException e) {
            if (e.maybeReceived()) {
                throw e;
            }
            return false;
        }
    }

    private static TransferToBankAdditionalInfo additionalInfo() {
        return TransferToBankAdditionalInfo.builder()
                .fundType(BankFundType.MERCHANT_WITHDRAW_FOR_CORPORATE)
                .build();
    }

    private boolean isPaid(TransferToBankRequest request) {
        while (true) {
            try {
                OutcomeKind fate = dana.resolve(request, PATIENCE).transaction().outcome();
                if (fate == OutcomeKind.SUCCESS || fate == OutcomeKind.FAILED) {
                    return fate == OutcomeKind.SUCCESS;
                }
            } catch (TransportException e) {
                // no question was answered: go on asking
            }
        }
    }

    /** What the application believes of each reference. */
    Map<String, Boolean> books() {
        return new TreeMap<>(books);
    }
}
