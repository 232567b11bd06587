package io.github.danakit.simulator.orders;

/** Where an order stands. */
public enum OrderState {
    /** Waiting for the customer. */
    CREATED,
    /** The customer paid, but nobody knows yet whether it went well. */
    PAYING,
    /** Paid, possibly refunded in part. */
    PAID,
    /** Cancelled by the partner; a payment has gone back. */
    CANCELLED,
    /** Its time was over before it was paid. */
    EXPIRED
}
