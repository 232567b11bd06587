package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders, customers and money in the older Open API. */
class OpenApiOrdersTest {
    private static final Partner PARTNER = new Partner(Partner.options().withTimeStanding(true));

    private final Inbox inbox = new Inbox();

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterEach
    void closeInbox() {
        inbox.close();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private static ObjectNode example(String operation) {
        var facts = Partner.DESCRIPTION.operation(operation);
        return facts.innerRequest(facts.requestExample("minimal").orElseThrow()).deepCopy();
    }

    private static Partner.Answer ask(String operation, ObjectNode body, Map<String, String> head) throws Exception {
        return PARTNER.enveloped(operation, body, head, Map.of());
    }

    private Partner.Answer order(String number, String amount) throws Exception {
        ObjectNode body = example("open-api-acquiring.create-order");
        ObjectNode order = (ObjectNode) body.path("order");
        order.put("merchantTransId", number).put("expiryTime", "2026-01-05T10:00:00+07:00");
        ((ObjectNode) order.path("orderAmount")).put("value", amount);
        body.putArray("notificationUrls")
                .addObject()
                .put("url", inbox.address().toString())
                .put("type", "NOTIFICATION");
        return ask("open-api-acquiring.create-order", body, Map.of());
    }

    private static ObjectNode about(String number) {
        return Partner.JSON
                .createObjectNode()
                .put("merchantId", "216620001040072093911")
                .put("merchantTransId", number);
    }

    private static String state(String number) throws Exception {
        return ask("open-api-acquiring.query-order", about(number), Map.of())
                .body()
                .at("/statusDetail/acquirementStatus")
                .asText();
    }

    private static String refund(String order, String number, String amount) throws Exception {
        ObjectNode body = example("open-api-acquiring.refund-order");
        body.put("acquirementId", order).put("requestId", number);
        ((ObjectNode) body.path("refundAmount")).put("value", amount);
        return ask("open-api-acquiring.refund-order", body, Map.of()).result();
    }

    @Test
    void anOrderIsMadePaidToldAndRefundedInParts() throws Exception {
        inbox.answer(Inbox.THANKS_SIGNED);
        Partner.Answer made = order("INV-1", "10000");
        String id = made.body().path("acquirementId").asText();
        assertThat(state("INV-1")).isEqualTo("INIT");
        assertThat(refund(id, "R-1", "4000")).isEqualTo("ORDER_STATUS_INVALID");
        String checkout = made.body().path("checkoutUrl").asText();
        assertThat(PARTNER.get(URI.create(checkout).getPath() + "?"
                                + URI.create(checkout).getQuery())
                        .status())
                .isEqualTo(303);
        PARTNER.control().pay("INV-1");
        PARTNER.control().advance(Duration.ZERO);
        assertThat(inbox.bodies()).hasSize(1);
        assertThat(inbox.bodies().get(0))
                .contains("\"acquirementStatus\":\"SUCCESS\"", "\"merchantTransId\":\"INV-1\"", "\"10000\"");
        assertThat(state("INV-1")).isEqualTo("SUCCESS");
        assertThat(refund(id, "R-1", "4000")).isEqualTo("SUCCESS");
        assertThat(refund(id, "R-2", "6001")).isEqualTo("AMOUNT_EXCEEDS_LIMIT");
        assertThat(refund("1", "R-3", "1")).isEqualTo("ORDER_NOT_EXISTS");
        Partner.Answer refunds = ask("open-api-acquiring.query-refund", about("INV-1"), Map.of());
        assertThat(refunds.body().path("refundInfos")).hasSize(1);
        assertThat(refunds.body().at("/refundInfos/0/refundAmount/value").asText())
                .isEqualTo("4000");
    }

    @Test
    void ordersThatDifferAreUnknownOrOverAreRefused() throws Exception {
        assertThat(order("INV-2", "10000").result()).isEqualTo("SUCCESS");
        assertThat(order("INV-2", "1").result()).isEqualTo("REPEAT_REQ_INCONSISTENT");
        assertThat(ask("open-api-acquiring.query-order", about("NONE"), Map.of())
                        .result())
                .isEqualTo("ORDER_NOT_EXISTS");
        assertThat(ask("open-api-acquiring.cancel-order", about("INV-2"), Map.of())
                        .result())
                .isEqualTo("SUCCESS");
        assertThat(state("INV-2")).isEqualTo("CANCELLED");
        order("INV-3", "10000");
        PARTNER.control().advance(Duration.ofHours(2));
        assertThat(state("INV-3")).isEqualTo("CLOSED");
    }

    private static Partner.Answer token(String code) throws Exception {
        ObjectNode body = Partner.JSON.createObjectNode();
        body.put("grantType", "AUTHORIZATION_CODE").put("authCode", code);
        return ask("open-api-oauth.apply-token", body, Map.of());
    }

    private static Partner.Answer profile(String token) throws Exception {
        return ask(
                "open-api-member.query-user-profile",
                example("open-api-member.query-user-profile"),
                Map.of("accessToken", token));
    }

    @Test
    void aTokenOpensTheProfileUntilItIsRevoked() throws Exception {
        Partner.Answer page = PARTNER.get("/d/portal/oauth?clientId=c&scopes=QUERY_BALANCE&requestId=1&state=s"
                + "&terminalType=WEB&redirectUrl=https%3A%2F%2Fshop.example%2Fback");
        assertThat(page.text()).contains("id=\"agree\"", "QUERY_BALANCE");
        String back = PARTNER.location("/bind/agree", "redirectUrl=https%3A%2F%2Fshop.example%2Fback&state=s");
        String code = back.replaceAll(".*&authCode=([^&]*)&.*", "$1");
        Partner.Answer given = token(code);
        assertThat(given.result()).isEqualTo("SUCCESS");
        assertThat(token(code).result()).isEqualTo("AUTH_CODE_USED");
        assertThat(token("none").result()).isEqualTo("PARAM_ILLEGAL");
        String token = given.body().at("/accessTokenInfo/accessToken").asText();
        assertThat(profile(token).body().path("userResourceInfos")).hasSize(1);
        assertThat(profile("other").result()).isEqualTo("OAUTH_FAILED");
        ask("open-api-oauth.revoke-all-tokens", example("open-api-oauth.revoke-all-tokens"), Map.of());
        assertThat(profile(token).result()).isEqualTo("OAUTH_FAILED");
    }

    @Test
    void anotherClientSecretIsRefused() throws Exception {
        Map<String, String> other = Map.of("clientSecret", "another");
        assertThat(ask("open-api-oauth.revoke-all-tokens", example("open-api-oauth.revoke-all-tokens"), other)
                        .result())
                .isEqualTo("VERIFY_CLIENT_SECRET_FAIL");
    }

    @Test
    void aTopUpLeavesLessInTheDeposit() throws Exception {
        String before = deposit();
        ObjectNode topUp = example("open-api-fund.topup-for-user");
        ((ObjectNode) topUp.path("fundAmount")).put("value", "12300");
        assertThat(ask("open-api-fund.topup-for-user", topUp, Map.of()).result())
                .isEqualTo("SUCCESS");
        assertThat(Long.parseLong(before) - Long.parseLong(deposit())).isEqualTo(12_300);
    }

    private static String deposit() throws Exception {
        String balance = "open-api-fund.merchant-deposit-balance";
        Partner.Answer answer =
                PARTNER.enveloped(balance, example(balance), Map.of(), Map.of("X-Dana-Product", "open-api-fund"));
        String value = answer.body().at("/merchantResourceInformations/0/value").asText();
        return Partner.JSON.readTree(value).path("amount").asText();
    }
}
