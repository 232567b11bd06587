package io.github.danakit.officialsdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official SDK's webhook parser, with our own DANA key, takes what the stand-in sends and nothing else. */
@ExtendWith(OfficialSdk.class)
class OfficialSdkNotificationsTest {
    private static Counterpart counterpart;

    private final String order = "INV-" + UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException {
        counterpart = new Counterpart();
    }

    @AfterAll
    static void stop() {
        counterpart.close();
    }

    @Test
    void parsesTheNotificationOfAPaidOrder() throws Exception {
        String reference = counterpart.order(order);
        counterpart.pay(reference);

        JsonNode notice =
                counterpart.parse(counterpart.notification(order)).run().accepted();

        assertThat(notice.path("originalPartnerReferenceNo").asText()).isEqualTo(order);
        assertThat(notice.path("originalReferenceNo").asText()).isEqualTo(reference);
        assertThat(notice.path("merchantId").asText()).isEqualTo(counterpart.merchantId());
        assertThat(notice.path("amount").path("value").asText()).isEqualTo("25000.00");
        assertThat(notice.path("latestTransactionStatus").asText()).isEqualTo("00");
        assertThat(notice.at("/additionalInfo/paymentInfo/payOptionInfos/0/payMethod")
                        .asText())
                .isEqualTo("BALANCE");
    }

    @Test
    void parsesTheNotificationOfAnExpiredOrder() throws Exception {
        counterpart.letExpire(counterpart.order(order));

        JsonNode notice =
                counterpart.parse(counterpart.notification(order)).run().accepted();

        assertThat(notice.path("latestTransactionStatus").asText()).isEqualTo("05");
    }

    @Test
    void refusesAChangedBody() throws Exception {
        Notification genuine = paid();
        String changed = genuine.text().replace("25000.00", "25000.01");
        assertThat(changed).isNotEqualTo(genuine.text());

        assertRefused(counterpart.parse(genuine.withText(changed)));
    }

    @Test
    void refusesAnotherPath() throws Exception {
        assertRefused(counterpart.parse(paid().withPath("/v1.0/debit/notified")));
    }

    @Test
    void refusesAnotherTimestamp() throws Exception {
        assertRefused(counterpart.parse(paid().withHeader("x-timestamp", "2026-01-01T10:00:00+07:00")));
    }

    @Test
    void refusesANotificationThatIsSignedWithAnotherKey() throws Exception {
        Script withoutOurKey = counterpart
                .parse(paid())
                .with("DANA_PUBLIC_KEY", RsaKeyPair.generate().publicPem());

        assertRefused(withoutOurKey);
    }

    private Notification paid() throws Exception {
        counterpart.pay(counterpart.order(order));
        return counterpart.notification(order);
    }

    private static void assertRefused(Script script) throws IOException {
        SdkReport report = script.run();

        assertThat(report.parsed()).isEmpty();
        assertThat(report.error().path("message").asText()).isEqualTo("Signature verification failed.");
    }
}
