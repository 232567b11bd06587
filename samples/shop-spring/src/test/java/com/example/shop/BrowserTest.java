package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a customer does, in a real browser. */
class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void fromTheClickToPaid() throws Exception {
        assumeTrue(Chromium.isInstalled(), "skipped: needs Debian's packages chromium and chromium-driver");
        ChromeDriver browser = Chromium.start(folder.resolve("profile"));
        try (RunningShop shop = RunningShop.start("jdbc:h2:mem:browser")) {
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(30));
            browser.get(shop.address().toString());
            browser.findElement(By.id("buy")).click();
            patience.until(ExpectedConditions.elementToBeClickable(By.id("pay")))
                    .click();
            patience.until(ExpectedConditions.textToBe(By.id("state"), "paid"));
            assertThat(browser.getCurrentUrl()).startsWith(shop.address() + "/orders/INV-");
        } finally {
            browser.quit();
        }
    }

    @Test
    void fromTheClickToNotPaid() throws Exception {
        assumeTrue(Chromium.isInstalled(), "skipped: needs Debian's packages chromium and chromium-driver");
        ChromeDriver browser = Chromium.start(folder.resolve("profile"));
        try (RunningShop shop = RunningShop.start("jdbc:h2:mem:expired")) {
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(30));
            browser.get(shop.address().toString());
            browser.findElement(By.id("buy")).click();
            patience.until(ExpectedConditions.elementToBeClickable(By.id("expire")))
                    .click();
            patience.until(ExpectedConditions.textToBe(By.id("state"), "not paid"));
        } finally {
            browser.quit();
        }
    }
}
