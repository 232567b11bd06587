package com.example.shop;

import com.example.shop.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorOptions;
import java.io.IOException;

/**
 * Key pairs of both sides, made for one run; a real shop gets DANA's public key from DANA and keeps its own private key
 * in a safe place.
 */
record TestKeys(RsaKeyPair merchant, RsaKeyPair dana) {

    static TestKeys generate() {
        return new TestKeys(RsaKeyPair.generate(), RsaKeyPair.generate());
    }

    String merchantPrivatePem() {
        return merchant.privatePem();
    }

    String danaPublicPem() {
        return dana.publicPem();
    }

    /** A simulated DANA that knows the merchant's public key and signs with DANA's private one. */
    Simulator simulator(String partnerId) throws IOException {
        return Simulator.start(SimulatorOptions.of(
                partnerId, DanaKey.fromText(merchant.publicPem()), MerchantKey.fromText(dana.privatePem())));
    }
}
