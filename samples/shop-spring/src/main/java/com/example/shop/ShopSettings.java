package com.example.shop;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code application.yaml} says about the shop.
 *
 * @param address public address of the shop, which DANA calls and sends customers back to
 * @param partnerId client id given by DANA
 * @param merchantId merchant id given by DANA
 * @param dana DANA's address, absent with the simulator
 * @param merchantKey the shop's private key, absent with the simulator
 * @param danaKey DANA's public key, absent with the simulator
 */
@ConfigurationProperties("shop")
record ShopSettings(
        URI address,
        String partnerId,
        String merchantId,
        @Nullable URI dana,
        @Nullable String merchantKey,
        @Nullable String danaKey) {
    /** No keys: what prints settings prints no secrets. */
    @Override
    public String toString() {
        return "ShopSettings[" + address + ", partner " + partnerId + "]";
    }
}
