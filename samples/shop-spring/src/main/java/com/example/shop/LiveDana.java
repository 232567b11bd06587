package com.example.shop;

import com.example.shop.dana.runtime.keys.DanaKey;
import com.example.shop.dana.runtime.keys.MerchantKey;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** DANA itself, by what is configured. */
@Configuration
@Profile("live")
class LiveDana {
    @Bean
    DanaAccess danaAccess(ShopSettings settings) {
        return new DanaAccess(
                Objects.requireNonNull(settings.dana(), "shop.dana"),
                MerchantKey.fromText(Objects.requireNonNull(settings.merchantKey(), "shop.merchant-key")),
                DanaKey.fromText(Objects.requireNonNull(settings.danaKey(), "shop.dana-key")));
    }
}
