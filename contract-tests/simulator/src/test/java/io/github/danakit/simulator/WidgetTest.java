package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.simulator.description.OperationFacts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WidgetTest {
    private static final Partner PARTNER = new Partner(Partner.options().withTimeStanding(true));
    private static final String BALANCE = "widget.balance-inquiry";

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private static Partner.Answer exchange(String code) throws Exception {
        String body = "{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"" + code + "\"}";
        return PARTNER.call("widget.apply-token", body, Map.of());
    }

    private static String code() throws Exception {
        return PARTNER.post("/_simulator/api/bindings", "{}")
                .json()
                .path("authCode")
                .asText();
    }

    private static Partner.Answer balance(String token) throws Exception {
        return PARTNER.call(BALANCE, Map.of("Authorization-Customer", "Bearer " + token));
    }

    @Test
    void aCustomerIsBoundOnThePageAndReadWithHisTokenUntilHeIsUnbound() throws Exception {
        Partner.Answer page = PARTNER.get("/n/link/binding?partnerId=p&scopes=QUERY_BALANCE&state=s%26t"
                + "&redirectUrl=https%3A%2F%2Fshop.example%2Fback");
        assertThat(page.text())
                .contains("<html lang=\"en\">", "id=\"agree\"", "id=\"refuse\"", "value=\"s&amp;t\"")
                .doesNotContain("<script");
        String back = PARTNER.location("/bind/agree", "redirectUrl=https%3A%2F%2Fshop.example%2Fback&state=s%26t");
        assertThat(back).startsWith("https://shop.example/back?state=s%26t&auth_code=");
        String code = back.replaceAll(".*&auth_code=([^&]*)&.*", "$1");
        String token = exchange(code).json().path("accessToken").asText();
        assertThat(balance(token).code()).isEqualTo("2001100");
        OperationFacts unbinding = Partner.DESCRIPTION.operation("widget.account-unbinding");
        assertThat(PARTNER.call(unbinding.id(), Map.of("Authorization-Customer", "Bearer " + token))
                        .code())
                .isEqualTo("2000900");
        assertThat(balance(token).code()).isEqualTo("4011102");
    }

    @Test
    void aRefusalLeadsBackWithoutACode() throws Exception {
        assertThat(PARTNER.location("/bind/refuse", "redirectUrl=https%3A%2F%2Fshop.example%2F&state=s"))
                .isEqualTo("https://shop.example/?state=s");
    }

    @Test
    void aCodeIsExchangedOnceWithinTenMinutes() throws Exception {
        String code = code();
        assertThat(exchange(code).code()).isEqualTo("2007400");
        assertThat(exchange(code).text()).contains("4017400", "Auth Code Used");
        assertThat(exchange("made-up").text()).contains("4017400", "Auth Code Invalid");
        String late = code();
        PARTNER.control().advance(Duration.ofMinutes(11));
        assertThat(exchange(late).text()).contains("4017400", "Auth Code Expired");
    }

    @Test
    void aRefreshTokenBringsNewTokensAndEndsTheOldOnes() throws Exception {
        Partner.Answer first = exchange(code());
        String refresh = "{\"grantType\":\"REFRESH_TOKEN\",\"refreshToken\":\""
                + first.json().path("refreshToken").asText() + "\"}";
        String renewed = PARTNER.call("widget.apply-token", refresh, Map.of())
                .json()
                .path("accessToken")
                .asText();
        assertThat(balance(renewed).code()).isEqualTo("2001100");
        assertThat(balance(first.json().path("accessToken").asText()).code()).isEqualTo("4011102");
    }

    @Test
    void anOrderOfTheWidgetIsPaidAskedAboutAndRefunded() throws Exception {
        String pay = "widget.direct-debit-payment";
        String body = Partner.DESCRIPTION
                .operation(pay)
                .requestExample("minimal")
                .orElseThrow()
                .toString();
        Partner.Answer made = PARTNER.call(pay, body, Map.of());
        assertThat(made.code()).isEqualTo("2005400");
        assertThat(URI.create(made.json().path("webRedirectUrl").asText()).getPath())
                .startsWith("/checkout/");
        String reference = made.json().path("partnerReferenceNo").asText();
        PARTNER.control().pay(reference);
        String query =
                "{\"originalPartnerReferenceNo\":\"" + reference + "\",\"serviceCode\":\"54\",\"merchantId\":\"1\"}";
        assertThat(PARTNER.call("widget.query-payment", query, Map.of()).text())
                .contains("2005500", "\"latestTransactionStatus\":\"00\"");
        String refund = "{\"merchantId\":\"1\",\"originalPartnerReferenceNo\":\"" + reference
                + "\",\"partnerRefundNo\":\"R\",\"refundAmount\":{\"value\":\"0.50\",\"currency\":\"IDR\"}}";
        assertThat(PARTNER.call("widget.refund-order", refund, Map.of()).code()).isEqualTo("2005800");
    }

    @Test
    void thePartnerIsToldOfTheEndOfABinding() throws Exception {
        try (Inbox inbox = new Inbox();
                Partner partner = new Partner(Partner.options().withNotifyUrl(inbox.address()))) {
            inbox.answer(Inbox.THANKS_SIGNED);
            String code = partner.post("/_simulator/api/bindings", "{}")
                    .json()
                    .path("authCode")
                    .asText();
            String body = "{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"" + code + "\"}";
            String token = partner.call("widget.apply-token", body, Map.of())
                    .json()
                    .path("accessToken")
                    .asText();
            String end = "{\"accessToken\":\"" + token + "\"}";
            assertThat(partner.post("/_simulator/api/bindings/unbind", end).text())
                    .contains("true");
            assertThat(partner.post("/_simulator/api/bindings/unbind", end).text())
                    .contains("false");
            partner.control().advance(Duration.ZERO);
            assertThat(inbox.bodies()).hasSize(1);
            assertThat(inbox.bodies().get(0)).contains("\"unbindAccessToken\":[\"" + token + "\"]");
        }
    }
}
