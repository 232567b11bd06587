package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank asks what a number is worth and pays it. */
class VirtualAccountTest {
    private static final Partner PARTNER = new Partner();

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private static Partner.Answer ask(String operation, String account, String member, String amount) throws Exception {
        ObjectNode body = Partner.DESCRIPTION
                .operation(operation)
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        body.put("virtualAccountNo", account);
        ((ObjectNode) body.path(member)).put("value", amount);
        return PARTNER.call(operation, body.toString(), Map.of());
    }

    private static String account() throws Exception {
        JsonNode made = PARTNER.create("INV-1", "25000.00", URI.create("http://127.0.0.1:9/notify"))
                .json();
        return made.at("/additionalInfo/paymentCode").asText();
    }

    @Test
    void theNumberOfAnOrderIsWorthTheOrderAndPayingItPaysTheOrder() throws Exception {
        String account = account();
        Partner.Answer inquiry = ask("virtual-account.inquiry", account, "amount", "1.00");
        assertThat(inquiry.json().at("/virtualAccountData/totalAmount/value").asText())
                .isEqualTo("25000.00");
        String pay = "virtual-account.payment-va";
        assertThat(ask(pay, account, "paidAmount", "1.00").code()).isEqualTo("4042513");
        assertThat(ask(pay, account, "paidAmount", "25000.00").code()).isEqualTo("2002500");
        assertThat(ask("virtual-account.inquiry", account, "amount", "1.00").code())
                .isEqualTo("4042414");
        assertThat(PARTNER.get("/_simulator/api/orders").text()).contains("\"state\":\"PAID\"");
    }

    @Test
    void anotherNumberIsAUsersOwnAndTakesAnyAmount() throws Exception {
        assertThat(ask("virtual-account.inquiry", "    8888081200004321", "amount", "7.00")
                        .code())
                .isEqualTo("2002400");
    }
}
