package com.example.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the shop. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ShopApplication {
    /** Starts the shop with the profiles of the command line. */
    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}
