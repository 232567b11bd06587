package com.example.shop;

import com.example.shop.dana.runtime.Money;
import io.github.danakit.contract.ContractCheck;
import io.github.danakit.contract.DanaContract;
import io.github.danakit.contract.DanaState;
import io.github.danakit.contract.DanaStates;
import io.github.danakit.contract.signing.ContractKeys;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shop as it goes live, with keys of the test: it keeps what the description promises DANA. */
@DanaContract(product = "payment-gateway")
class ShopContractTest {
    private static ConfigurableApplicationContext shop;
    private static JdbcClient database;

    @BeforeAll
    static void start(ContractKeys keys) {
        shop = new SpringApplication(ShopApplication.class)
                .run(
                        "--spring.profiles.active=live",
                        "--shop.dana=http://127.0.0.1:1",
                        "--shop.partner-id=" + keys.partnerId(),
                        "--shop.merchant-key=" + keys.merchantPrivatePem(),
                        "--shop.dana-key=" + keys.danaPublicPem(),
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:contract",
                        "--spring.main.banner-mode=off");
        database = shop.getBean(JdbcClient.class);
    }

    @BeforeEach // interactions share their examples, and the shop remembers what it answered
    void openTheOrder(ContractCheck check) {
        List.of("booking", "shop_order", "dana_message")
                .forEach(table -> database.sql("delete from " + table).update());
        shop.getBean(Ledger.class)
                .open(
                        check.says("originalPartnerReferenceNo"),
                        "Kettle",
                        Money.of(new BigDecimal(check.says("amount.value")), check.says("amount.currency")));
    }

    @DanaState(DanaStates.PaymentGateway.FINISH_NOTIFY_5005601)
    void loseTheOrder() {
        database.sql("delete from shop_order").update();
    }

    @TestTemplate
    void answersDana(ContractCheck check) {
        check.verify(URI.create("http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    static void stop() {
        shop.close();
    }
}
