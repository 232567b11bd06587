package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NicepayTest {
    private static final Partner PARTNER = new Partner(Partner.options().withTimeStanding(true));
    private static final NicepayShop SHOP = new NicepayShop(PARTNER, "IONPAYTEST");

    private final Inbox inbox = new Inbox();

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
        inbox.answer("");
    }

    @AfterEach
    void closeInbox() {
        inbox.close();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private ObjectNode wanted(String operation) {
        ObjectNode wanted = Partner.DESCRIPTION
                .operation(operation)
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        return wanted.put("dbProcessUrl", inbox.address().toString()).put("callBackUrl", "https://shop.example/back");
    }

    private static JsonNode ask(String operation, String tXid, Map<String, String> changes) throws Exception {
        ObjectNode fields = Partner.DESCRIPTION
                .operation(operation)
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        fields.put("tXid", tXid);
        changes.forEach(fields::put);
        return PARTNER.fields(operation, fields, "IONPAYTEST", Map.of()).json();
    }

    private static String status(String tXid) throws Exception {
        return ask("nicepay.status-inquiry", tXid, Map.of()).path("status").asText();
    }

    private static String cancel(String tXid, String type, String amount) throws Exception {
        return ask("nicepay.cancel", tXid, Map.of("cancelType", type, "amt", amount))
                .path("resultCd")
                .asText();
    }

    @Test
    void aPaymentIsRegisteredPaidInTheBrowserToldAndTakenBackInParts() throws Exception {
        ObjectNode wanted = wanted("nicepay.ewallet-registration");
        String tXid = SHOP.register(wanted);
        assertThat(status(tXid)).isEqualTo("9");
        String page = SHOP.browser(tXid, wanted);
        assertThat(page).startsWith("/checkout/");
        assertThat(status(tXid)).isEqualTo("3");
        String back = PARTNER.location(page + "/pay", "");
        assertThat(PARTNER.location(URI.create(back).getPath(), ""))
                .startsWith("https://shop.example/back?a=b&resultCd=0000")
                .contains("tXid=" + tXid);
        PARTNER.control().advance(Duration.ZERO);
        assertThat(inbox.bodies()).hasSize(1);
        assertThat(inbox.bodies().get(0)).contains("tXid=" + tXid, "status=0", "merchantToken=");
        assertThat(status(tXid)).isEqualTo("0");
        assertThat(cancel(tXid, "2", "70000")).isEqualTo("0000");
        assertThat(cancel(tXid, "2", "5001")).isEqualTo("9319");
        assertThat(cancel(tXid, "1", "75000")).isEqualTo("9320");
        assertThat(cancel("none", "1", "75000")).isEqualTo("8064");
        assertThat(PARTNER.get("/_simulator/journal.json").text())
                .contains(tXid)
                .doesNotContain("Sekar Wulandari", Partner.SECRET);
    }

    @Test
    void aPlanIsChargedAgainUntilItIsEnded() throws Exception {
        ObjectNode wanted = wanted("nicepay.dana-recurring-registration")
                .put("recurrType", "1")
                .put("recurrIntv", "2");
        String page = PARTNER.browser("nicepay.dana-recurring-registration", wanted, "IONPAYTEST", Map.of());
        PARTNER.location(page + "/pay", "");
        PARTNER.control().advance(Duration.ZERO);
        assertThat(inbox.bodies()).hasSize(1);
        PARTNER.control().advance(Duration.ofDays(2));
        assertThat(inbox.bodies()).hasSize(2);
        PARTNER.control().advance(Duration.ofDays(4));
        assertThat(inbox.bodies()).hasSize(4);
        String first = inbox.bodies().get(0).replaceAll(".*tXid=([^&]*).*", "$1");
        assertThat(ask("nicepay.dana-recurring-cancel", first, Map.of())
                        .path("resultCd")
                        .asText())
                .isEqualTo("0000");
        PARTNER.control().advance(Duration.ofDays(30));
        assertThat(inbox.bodies()).hasSize(4);
    }

    @Test
    void aWrongTokenIsRefused() throws Exception {
        ObjectNode fields = wanted("nicepay.status-inquiry");
        String tampered = Fields.signed(
                        Partner.DESCRIPTION.operation("nicepay.status-inquiry"), fields, "IONPAYTEST", Map.of())
                .put("amt", "1")
                .toString();
        assertThat(PARTNER.post("/nicepay/direct/v2/inquiry", tampered)
                        .json()
                        .path("resultCd")
                        .asText())
                .isEqualTo("9010");
    }
}
