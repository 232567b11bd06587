package com.example.shop;

/** The keys of both sides as the shop has them: its private one and DANA's public one. */
record TestKeys(String merchantPrivatePem, String danaPublicPem) {
    /** Shows no key. */
    @Override
    public String toString() {
        return "TestKeys";
    }
}
