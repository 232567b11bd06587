package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a customer meets them, in headless Chromium, with the keyboard. */
class PagesInChromiumTest {
    private static Partner partner;
    private static Browser browser;
    private Inbox shop;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Optional<File> chromium = Browser.chromium();
        assumeTrue(chromium.isPresent(), "pay page and binding page in a browser: there is no Chromium on the path");
        partner = new Partner(Partner.options().withTimeStanding(true));
        browser = new Browser(chromium.get(), folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (partner != null) {
            partner.close();
        }
    }

    @BeforeEach
    void start() {
        partner.control().reset();
        shop = new Inbox();
    }

    @AfterEach
    void stop() {
        shop.close();
    }

    /** Orders, and opens the page on which the order is paid. */
    private String payPage(String reference) throws Exception {
        String order = Partner.order(reference, "25000.00", shop.address())
                .replace("https://shop.example/thanks", shop.address() + "/thanks");
        Partner.Answer made = partner.call("payment-gateway.create-order-custom", order, Map.of());
        String page = made.json().path("webRedirectUrl").asText();
        browser.open(page);
        return page;
    }

    private String state() throws Exception {
        return partner.get("/_simulator/api/orders")
                .json()
                .at("/orders/0/state")
                .asText();
    }

    private void assertBackAtTheShop() throws Exception {
        assertThat(browser.value("location.href")).startsWith(shop.address() + "/thanks?originalReferenceNo=");
    }

    @Test
    void thePayPageTellsTheOrderToEyesAndToScreenReaders() throws Exception {
        payPage("INV-1");
        assertThat(browser.value("document.title")).isEqualTo("Pay with DANA (simulated)");
        assertThat(browser.value("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.value("document.scripts.length")).isEqualTo("0");
        assertThat(browser.value("document.body.innerText")).contains("INV-1", "Kettle", "25000.00 IDR");
        assertThat(browser.readAloud())
                .contains("heading Pay with DANA (simulated)", "button Pay", "button Cancel", "button Let expire");
    }

    @Test
    void payingLeadsBackToTheShopAndTellsIt() throws Exception {
        payPage("INV-2");
        browser.press("Pay");
        assertBackAtTheShop();
        partner.control().advance(Duration.ZERO);
        assertThat(state()).isEqualTo("PAID");
        assertThat(shop.bodies()).anyMatch(body -> body.contains("\"latestTransactionStatus\":\"00\""));
    }

    @Test
    void cancellingLeadsBackAndLeavesTheOrderOpen() throws Exception {
        String page = payPage("INV-3");
        browser.press("Cancel");
        assertBackAtTheShop();
        assertThat(state()).isEqualTo("CREATED");
        browser.open(page);
        assertThat(browser.value("document.body.innerText")).contains("CREATED");
    }

    @Test
    void anOrderThatExpiresCannotBePaidAnyMore() throws Exception {
        String page = payPage("INV-4");
        browser.press("Let expire");
        assertBackAtTheShop();
        assertThat(state()).isEqualTo("EXPIRED");
        browser.open(page);
        assertThat(browser.readAloud())
                .noneMatch(met -> met.startsWith("button"))
                .contains("link Back to the shop");
    }

    @Test
    void aCustomerAgreesToABindingOrRefusesIt() throws Exception {
        URI shopPage = shop.address().resolve("/bound");
        String page =
                partner.base() + "/n/link/binding?partnerId=p&scopes=QUERY_BALANCE&state=s%26t&redirectUrl=" + shopPage;
        browser.open(page);
        assertThat(browser.readAloud())
                .contains("heading Bind your DANA account (simulated)", "button Agree", "button Refuse");
        browser.press("Agree");
        assertThat(browser.value("location.href")).startsWith(shopPage + "?state=s%26t&auth_code=");
        browser.open(page);
        browser.press("Refuse");
        assertThat(browser.value("location.href")).isEqualTo(shopPage + "?state=s%26t");
    }
}
