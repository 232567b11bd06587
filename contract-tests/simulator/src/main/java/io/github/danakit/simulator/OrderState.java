package io.github.danakit.simulator;

/** Where an order stands. */
enum OrderState {
    /** Waiting for the customer. */
    CREATED,
    /** Paid, possibly refunded in part. */
    PAID,
    /** Cancelled by the partner; a payment has gone back. */
    CANCELLED,
    /** Its time was over before it was paid. */
    EXPIRED
}
