package io.github.danakit.simulator.subscription;

/**
 * A subscription.
 *
 * @param id DANA's id of it
 * @param merchantId merchant that is paid
 * @param merchantTransId the partner's number of the first payment
 * @param danaCharges whether DANA starts the charges; else the partner does, when it is reminded
 * @param charges charges so far
 */
record Plan(String id, String merchantId, String merchantTransId, boolean danaCharges, int charges) {

    Plan charged() {
        return new Plan(id, merchantId, merchantTransId, danaCharges, charges + 1);
    }
}
