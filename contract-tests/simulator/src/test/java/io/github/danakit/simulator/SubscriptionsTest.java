package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
    private final Inbox inbox = new Inbox();
    private final Partner partner = new Partner(Partner.options().withNotifyUrl(inbox.address()));

    @AfterEach
    void stop() {
        partner.close();
        inbox.close();
    }

    private Partner.Answer ask(String operation, Map<String, String> changes) throws Exception {
        String id = "subscription." + operation;
        var facts = Partner.DESCRIPTION.operation(id);
        ObjectNode body = facts.innerRequest(facts.requestExample("minimal").orElseThrow())
                .deepCopy();
        changes.forEach(body::put);
        String code = partner.post("/_simulator/api/bindings", "{}")
                .json()
                .path("authCode")
                .asText();
        ObjectNode exchange = Partner.JSON.createObjectNode().put("grantType", "AUTHORIZATION_CODE");
        String token = partner.enveloped(
                        "open-api-oauth.apply-token", exchange.put("authCode", code), Map.of(), Map.of())
                .body()
                .at("/accessTokenInfo/accessToken")
                .asText();
        return partner.enveloped(id, body, Map.of("accessToken", token), Map.of());
    }

    private String made(String kind) throws Exception {
        return ask("create-subscription-" + kind, Map.of())
                .body()
                .path("subscriptionId")
                .asText();
    }

    private void step(String subscription, String status) throws Exception {
        assertThat(ask("test-scheduler", Map.of("subscriptionId", subscription, "scheduleStatus", status))
                        .result())
                .isEqualTo("SUCCESS");
        partner.control().advance(Duration.ZERO);
    }

    @Test
    void thePartnerIsRemindedOfADynamicPlanAndToldOfItsCharge() throws Exception {
        inbox.answer(Inbox.THANKS_SIGNED);
        String plan = made("dynamic");
        step(plan, "SCHEDULED");
        step(plan, "INITIAL");
        assertThat(inbox.bodies()).hasSize(2);
        assertThat(inbox.bodies().get(0)).contains("\"transactionId\"", plan);
        assertThat(inbox.bodies().get(1)).contains("\"acquirementStatus\":\"SUCCESS\"", plan);
    }

    @Test
    void aPlanThatDanaChargesNeedsNoReminder() throws Exception {
        String plan = made("static");
        step(plan, "SCHEDULED");
        assertThat(inbox.bodies()).isEmpty();
        step(plan, "INITIAL");
        assertThat(inbox.bodies()).isNotEmpty();
    }

    @Test
    void aPlanThatWasEndedIsNotKnownAnyMore() throws Exception {
        String plan = made("dynamic");
        Map<String, String> which = Map.of("subscriptionId", plan);
        assertThat(ask("query-subscription-by-id", which).result()).isEqualTo("SUCCESS");
        assertThat(ask("remove-subscription", which).result()).isEqualTo("SUCCESS");
        assertThat(ask("query-subscription-by-id", which).result()).isEqualTo("PARAM_ILLEGAL");
        assertThat(ask("remove-subscription", which).result()).isEqualTo("PARAM_ILLEGAL");
    }
}
