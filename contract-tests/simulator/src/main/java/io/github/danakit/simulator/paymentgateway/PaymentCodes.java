package io.github.danakit.simulator.paymentgateway;

import io.github.danakit.simulator.orders.Order;

/** Numbers of virtual accounts into which an order is paid. */
final class PaymentCodes {
    private static final String BANK_PREFIX = "8059";
    private static final int OWN_DIGITS = 12;

    private PaymentCodes() {}

    /** The number of an order; the end of DANA's reference makes it its own. */
    static String of(Order order) {
        String reference = order.referenceNo();
        return BANK_PREFIX + reference.substring(reference.length() - OWN_DIGITS);
    }
}
