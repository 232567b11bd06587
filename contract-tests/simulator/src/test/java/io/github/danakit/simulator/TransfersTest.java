package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money out of a deposit: disbursement, remittance and the counter act alike. */
class TransfersTest {
    private final MovableClock clock = new MovableClock();
    private final Partner partner = new Partner(Partner.options().withClock(clock));

    @AfterEach
    void stop() {
        partner.close();
    }

    private Partner.Answer ask(String operation, Map<String, Object> changes) throws Exception {
        ObjectNode body = Partner.DESCRIPTION
                .operation(operation)
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        changes.forEach((name, value) -> body.set(name, Partner.JSON.valueToTree(value)));
        return partner.call(
                operation, body.toString(), Map.of("X-Dana-Product", operation.split("\\.")[0]));
    }

    private static Map<String, String> rupiah(String amount) {
        return Map.of("value", amount, "currency", "IDR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disbursement", "otc", "remittance"})
    void aTopUpIsDoneOnceAndItsStatusCanBeAsked(String product) throws Exception {
        Map<String, Object> wanted = Map.of("partnerReferenceNo", "TOP-1", "amount", rupiah("5000.00"));

        JsonNode first = ask(product + ".customer-top-up", wanted).json();
        JsonNode again = ask(product + ".customer-top-up", wanted).json();
        JsonNode status = ask(
                        product + ".customer-top-up-inquiry-status", Map.of("originalPartnerReferenceNo", "TOP-1"))
                .json();

        assertThat(first.path("responseCode").asText()).isEqualTo("2003800");
        assertThat(again.path("referenceNo")).isEqualTo(first.path("referenceNo"));
        assertThat(status.path("latestTransactionStatus").asText()).isEqualTo("00");
        assertThat(status.path("originalReferenceNo")).isEqualTo(first.path("referenceNo"));
        assertThat(status.path("amount").path("value").asText()).isEqualTo("5000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disbursement", "otc", "remittance"})
    void aTopUpWithOtherContentUnderTheSameNumberIsRefused(String product) throws Exception {
        ask(product + ".customer-top-up", Map.of("partnerReferenceNo", "TOP-2", "amount", rupiah("5000.00")));

        var other = ask(product + ".customer-top-up", Map.of("partnerReferenceNo", "TOP-2", "amount", rupiah("1.00")));

        assertThat(other.code()).isEqualTo("4043818");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disbursement", "otc", "remittance"})
    void aTopUpAboveTheLimitFailsAndStaysFailed(String product) throws Exception {
        var refused = ask(
                product + ".customer-top-up", Map.of("partnerReferenceNo", "TOP-3", "amount", rupiah("21000000.00")));
        var status = ask(product + ".customer-top-up-inquiry-status", Map.of("originalPartnerReferenceNo", "TOP-3"));

        assertThat(refused.code()).isEqualTo("4033802");
        assertThat(status.code()).isEqualTo("2003900");
        assertThat(status.json().path("latestTransactionStatus").asText()).isEqualTo("06");
    }

    @Test
    void aTopUpAboveTheDepositIsRefused() throws Exception {
        var refused = ask("disbursement.customer-top-up", Map.of("amount", rupiah("1000000000000.00")));

        assertThat(refused.code()).isEqualTo("4033814");
    }

    @Test
    void anUnknownTopUpIsNotFound() throws Exception {
        var status =
                ask("disbursement.customer-top-up-inquiry-status", Map.of("originalPartnerReferenceNo", "NEVER-SENT"));

        assertThat(status.code()).isEqualTo("4043901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disbursement", "remittance"})
    void aTransferWithNotificationIsPendingUntilTheBankHasIt(String product) throws Exception {
        var sent = ask(
                product + ".transfer-to-bank",
                Map.of(
                        "partnerReferenceNo",
                        "BANK-1",
                        "additionalInfo",
                        Map.of("fundType", "MERCHANT_WITHDRAW_FOR_CORPORATE", "needNotify", true)));
        Map<String, Object> which = Map.of("originalPartnerReferenceNo", "BANK-1");
        String before = state(ask(product + ".transfer-to-bank-inquiry-status", which));
        clock.advance(Duration.ofSeconds(6));
        String after = before;
        for (int i = 0; i < 100 && after.equals(before); i++) {
            Thread.sleep(50);
            after = state(ask(product + ".transfer-to-bank-inquiry-status", which));
        }

        assertThat(sent.code()).isEqualTo("2024300");
        assertThat(before).isEqualTo("03");
        assertThat(after).isEqualTo("00");
    }

    private static String state(Partner.Answer status) {
        return status.json().path("latestTransactionStatus").asText();
    }

    @Test
    void aBankThatDanaDoesNotReachIsRefused() throws Exception {
        var refused = ask("disbursement.transfer-to-bank", Map.of("beneficiaryBankCode", "000"));

        assertThat(refused.code()).isEqualTo("4044303");
    }

    @Test
    void aCashOutCanBeTakenBackByItsCustomerOnly() throws Exception {
        ask("otc.create-payment", Map.of("partnerReferenceNo", "CASH-1", "customerNumber", "6281200000001"));
        Map<String, Object> stranger =
                Map.of("originalPartnerReferenceNo", "CASH-1", "customerNumber", "6281200000002");
        Map<String, Object> owner = Map.of("originalPartnerReferenceNo", "CASH-1", "customerNumber", "6281200000001");

        assertThat(ask("otc.cancel-payment", stranger).code()).isEqualTo("4044611");
        assertThat(ask("otc.cancel-payment", owner).code()).isEqualTo("2004600");
        assertThat(state(ask("otc.transfer-status", Map.of("originalPartnerReferenceNo", "CASH-1"))))
                .isEqualTo("05");
    }
}
