package com.example.shop;

import com.example.shop.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorOptions;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A DANA in this very process, with key pairs made for one run. */
@Configuration
@Profile("!live")
class SimulatedDana {
    private final RsaKeyPair merchant = RsaKeyPair.generate();
    private final RsaKeyPair dana = RsaKeyPair.generate();

    @Bean(destroyMethod = "close")
    Simulator simulator(ShopSettings settings) throws IOException {
        return Simulator.start(SimulatorOptions.of(
                settings.partnerId(), DanaKey.fromText(merchant.publicPem()), MerchantKey.fromText(dana.privatePem())));
    }

    @Bean
    DanaAccess danaAccess(Simulator simulator) {
        return new DanaAccess(simulator.baseUri(), merchant.privateKey(), dana.publicKey());
    }

    /** DANA's side of the keys, to sign messages in its place. */
    RsaKeyPair danaKeys() {
        return dana;
    }
}
