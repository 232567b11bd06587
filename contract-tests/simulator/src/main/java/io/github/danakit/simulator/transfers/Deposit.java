package io.github.danakit.simulator.transfers;

import io.github.danakit.dana.runtime.Money;
import java.math.BigDecimal;

/** A partner's deposit, in rupiah. Thread-safe. */
final class Deposit {
    private static final BigDecimal START = new BigDecimal("1000000000.00");

    private BigDecimal balance = START;

    synchronized boolean covers(Money amount) {
        return amount.amount().compareTo(balance) <= 0;
    }

    /** Takes an amount out, unless there is too little. */
    synchronized boolean take(Money amount) {
        boolean covered = covers(amount);
        if (covered) {
            balance = balance.subtract(amount.amount());
        }
        return covered;
    }

    synchronized void putBack(Money amount) {
        balance = balance.add(amount.amount());
    }

    synchronized Money balance() {
        return Money.idr(balance);
    }

    synchronized void reset() {
        balance = START;
    }
}
