package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.TestKeys;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private enum Place implements Environment {
        SANDBOX,
        PRODUCTION;

        @Override
        public URI baseUri() {
            return URI.create("https://" + name().toLowerCase(Locale.ROOT) + ".example");
        }
    }

    private final Properties properties = new Properties();

    @TempDir
    Path folder;

    private ClientConfig build(Settings settings) {
        return new ClientBuilder<>(config -> config, Place.values())
                .settings(settings)
                .build();
    }

    private void usual() {
        properties.setProperty("dana.environment", "sandbox");
        properties.setProperty("dana.partner-id", " 2026 ");
        properties.setProperty("dana.merchant-key", TestKeys.file("test-key-pkcs8.pem"));
    }

    @Test
    void everySettingCanComeFromProperties() throws IOException {
        Path dana = Files.writeString(folder.resolve("dana.pem"), TestKeys.file("test-key-public.pem"));
        usual();
        properties.setProperty("dana.dana-key-file", dana.toString());
        properties.setProperty("dana.client-secret", "planted-secret");
        properties.setProperty("dana.channel-id", "95111");
        properties.setProperty("dana.origin", "https://shop.example");
        properties.setProperty("dana.timeout", "7");
        properties.setProperty("dana.retries", "0");
        properties.setProperty("dana.security-provider", "SunRsaSign");
        ClientConfig config = build(Settings.of(properties));
        assertThat(config.environment()).isEqualTo(Place.SANDBOX);
        assertThat(config.partnerId()).isEqualTo("2026");
        assertThat(config.danaKeys()).containsExactly(TestKeys.dana());
        assertThat(config.channelId()).isEqualTo("95111");
        assertThat(config.origin()).isEqualTo("https://shop.example");
        assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.retries().maxRetries()).isZero();
        assertThat(config.clientSecret()).isNotNull();
        assertThat(config.toString() + Settings.of(properties)).doesNotContain("planted-secret", "BEGIN", "MII");
    }

    @Test
    void environmentVariablesAreReadAsTheyAreHandedOver() throws IOException {
        Path key = Files.writeString(folder.resolve("key.pem"), TestKeys.file("test-key-pkcs1.pem"));
        Map<String, String> variables = new HashMap<>(Map.of(
                "SHOP_DANA_ENVIRONMENT", "http://127.0.0.1:8080",
                "SHOP_DANA_PARTNER_ID", "p",
                "SHOP_DANA_MERCHANT_KEY_FILE", key.toString(),
                "SHOP_DANA_TIMEOUT", "PT2.5S",
                "SHOP_DANA_OTHER", "of another program"));
        ClientConfig config = build(Settings.ofEnvironment(variables, "SHOP_DANA_"));
        assertThat(config.environment().baseUri()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(config.timeout()).isEqualTo(Duration.ofMillis(2500));
        variables.remove("SHOP_DANA_ENVIRONMENT");
        assertThatIllegalStateException()
                .isThrownBy(() -> build(Settings.ofEnvironment(variables, "SHOP_DANA_")))
                .withMessage("the client cannot be built: set environment");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWithoutItsValue() {
        properties.setProperty("dana.environment", "moon");
        properties.setProperty("dana.merchant-key", "planted-key");
        properties.setProperty("dana.dana-key", "planted-key");
        properties.setProperty("dana.dana-key-file", "planted-file");
        properties.setProperty("dana.timeout", "soon");
        properties.setProperty("dana.retries", "-1");
        properties.setProperty("dana.security-provider", "Nobody");
        properties.setProperty("dana.partnerId", "misspelt");
        properties.setProperty("shop.name", "not ours");
        assertThatIllegalStateException()
                .isThrownBy(() -> build(Settings.of(properties)))
                .withMessageStartingWith("the client cannot be built: dana.partnerId: there is no such setting; use")
                .withMessageContaining("dana.environment: not an environment; use SANDBOX, PRODUCTION or an address")
                .withMessageContaining("dana.merchant-key: the key is neither PEM nor Base64")
                .withMessageContaining("dana.dana-key: give it or dana.dana-key-file, not both")
                .withMessageContaining("dana.timeout: not a time")
                .withMessageContaining("dana.retries: not a number")
                .withMessageContaining("dana.security-provider: not an installed security provider; use one of SUN")
                .withMessageEndingWith("set environment, partnerId, merchantKey")
                .withMessageNotContaining("planted")
                .withMessageNotContaining("misspelt");
    }

    @Test
    void aKeyInPlaceOfItsFileDoesNotShowUp() {
        usual();
        properties.remove("dana.merchant-key");
        properties.setProperty("dana.merchant-key-file", TestKeys.file("test-key-pkcs8.pem"));
        assertThatIllegalStateException()
                .isThrownBy(() -> build(Settings.of(properties)))
                .withMessageContaining("dana.merchant-key-file: cannot read the key file (a name of ")
                .withMessageNotContaining("BEGIN");
    }

    @Test
    void otherCallsOfTheBuilderComeOnTop() {
        usual();
        ClientConfig config = new ClientBuilder<>(settings -> settings, Place.values())
                .settings(Settings.of(properties))
                .environment(Place.PRODUCTION)
                .build();
        assertThat(config.environment()).isEqualTo(Place.PRODUCTION);
    }

    @Test
    void twoMerchantsAreToldApartByTheirPrefix() {
        for (String shop : new String[] {"one", "two"}) {
            properties.setProperty(shop + ".environment", "sandbox");
            properties.setProperty(shop + ".partner-id", shop);
            properties.setProperty(shop + ".merchant-key", TestKeys.file("test-key-pkcs8.pem"));
        }
        assertThat(build(Settings.of(properties, "one.")).partnerId()).isEqualTo("one");
        assertThat(build(Settings.of(properties, "two.")).partnerId()).isEqualTo("two");
    }
}
