package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final Partner PARTNER = new Partner();
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/notify");

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    @Test
    void theSameOrderAgainIsTheSameOrderAndAnotherAmountIsInconsistent() throws Exception {
        Partner.Answer first = PARTNER.create("INV-1", "10000.00", NOWHERE);
        Partner.Answer again = PARTNER.create("INV-1", "10000.00", NOWHERE);
        assertThat(again.code()).isEqualTo("2005400");
        assertThat(again.json().path("referenceNo")).isEqualTo(first.json().path("referenceNo"));
        assertThat(PARTNER.create("INV-1", "1.00", NOWHERE).code()).isEqualTo("4045418");
    }

    @Test
    void aNumberOfAMessageIsGoodForOneDay() throws Exception {
        Map<String, String> number = Map.of("X-EXTERNAL-ID", "once");
        String query = "payment-gateway.query-payment";
        assertThat(PARTNER.call(query, number).code()).isEqualTo("4045501");
        assertThat(PARTNER.call(query, number).code()).isEqualTo("4095500");
        PARTNER.control().advance(Duration.ofDays(1));
        assertThat(PARTNER.call(query, number).code()).isEqualTo("4045501");
    }

    @Test
    void anOrderIsRefundedInPartsUpToWhatWasPaid() throws Exception {
        PARTNER.create("INV-2", "10000.00", NOWHERE);
        assertThat(refund("INV-2", "R-1", "4000.00")).isEqualTo("4045800");
        PARTNER.control().pay("INV-2");
        assertThat(refund("INV-2", "R-1", "4000.00")).isEqualTo("2005800");
        assertThat(refund("INV-2", "R-1", "4000.00")).isEqualTo("2005800");
        assertThat(refund("INV-2", "R-1", "4001.00")).isEqualTo("4045818");
        assertThat(refund("INV-2", "R-2", "6000.01")).isEqualTo("4035802");
        assertThat(refund("INV-2", "R-2", "6000.00")).isEqualTo("2005800");
        assertThat(refund("INV-2", "R-3", "0.01")).isEqualTo("4035802");
    }

    private static String refund(String order, String number, String amount) throws Exception {
        String body = "{\"merchantId\":\"216620000000000000042\",\"originalPartnerReferenceNo\":\"" + order
                + "\",\"partnerRefundNo\":\"" + number + "\",\"refundAmount\":{\"value\":\"" + amount
                + "\",\"currency\":\"IDR\"},\"reason\":\"x\"}";
        return PARTNER.call("payment-gateway.refund-order", body, Map.of()).code();
    }

    @Test
    void aVirtualAccountIsPaidByTheAddressOfTheSandboxTools() throws Exception {
        String account = PARTNER.create("INV-3", "11011.00", NOWHERE)
                .json()
                .path("additionalInfo")
                .path("paymentCode")
                .asText();
        String call = "{\"urlEndpoint\":\"/v1.0/transfer-va/payment.htm\",\"requestBody\":{\"virtualAccountNo\":\""
                + account + "\"}}";
        String tools = "/merchant-portal-app/api/sandbox-tools/execute";
        assertThat(PARTNER.post(tools, call).code()).isEqualTo("2002500");
        assertThat(PARTNER.post(tools, call).code()).isEqualTo("4042514");
        assertThat(PARTNER.post(tools, call.replace(account, "1")).code()).isEqualTo("4042512");
        assertThat(state()).isEqualTo("PAID");
    }

    @Test
    void theControlApiDoesWhatCustomersAndTimeDo() throws Exception {
        PARTNER.create("INV-4", "1.00", NOWHERE);
        assertThat(PARTNER.post("/_simulator/api/orders/INV-4/cancel", "{}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(PARTNER.post("/_simulator/api/orders/NONE/pay", "{}").status())
                .isEqualTo(404);
        PARTNER.post("/_simulator/api/reset", "{}");
        assertThat(PARTNER.get("/_simulator/api/orders").json().path("orders")).isEmpty();
        PARTNER.create("INV-5", "1.00", NOWHERE);
        PARTNER.post("/_simulator/api/clock", "{\"advance\":\"2h\"}");
        assertThat(state()).isEqualTo("EXPIRED");
    }

    private static String state() throws Exception {
        return PARTNER.get("/_simulator/api/orders")
                .json()
                .path("orders")
                .path(0)
                .path("state")
                .asText();
    }

    @Test
    void thePayPageShowsTheOrderToEverybodyAndItsButtonsWork() throws Exception {
        String page = PARTNER.create("<i>'&", "25000.00", NOWHERE)
                .json()
                .path("webRedirectUrl")
                .asText();
        Partner.Answer shown = PARTNER.get(URI.create(page).getPath());
        assertThat(shown.text())
                .contains(
                        "<html lang=\"en\">",
                        "<h1>",
                        "&lt;i&gt;&#39;&amp;",
                        "25000.00 IDR",
                        "id=\"pay\"",
                        "id=\"cancel\"")
                .doesNotContain("<script", "<i>");
        assertThat(PARTNER.post(URI.create(page).getPath() + "/pay", "").status())
                .isEqualTo(303);
        assertThat(state()).isEqualTo("PAID");
        assertThat(PARTNER.get(URI.create(page).getPath()).text())
                .contains("PAID")
                .doesNotContain("id=\"pay\"");
    }
}
