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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the official SDK sends is accepted, and what comes back passes its own checks. */
@ExtendWith(OfficialSdk.class)
class OfficialSdkCallsTest {
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
    void acceptsConsultPay() throws IOException {
        JsonNode answer = counterpart.call("consult-pay.mjs", order).run().accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005700");
        assertThat(answer.path("paymentInfos"))
                .extracting(info -> info.path("payMethod").asText())
                .contains("BALANCE", "VIRTUAL_ACCOUNT");
    }

    @Test
    void acceptsCreateOrderByRedirectWithEveryMember() throws IOException {
        JsonNode answer =
                counterpart.call("create-order-redirect.mjs", order).run().accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
        assertThat(answer.path("partnerReferenceNo").asText()).isEqualTo(order);
        assertThat(answer.path("webRedirectUrl").asText())
                .endsWith(answer.path("referenceNo").asText());
    }

    @Test
    void acceptsCreateOrderAsDanasOwnSamplesSendIt() throws IOException {
        JsonNode answer = counterpart.call("create-order-lean.mjs", order).run().accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
    }

    @Test
    void acceptsTheSameOrderAgain() throws IOException {
        String first = counterpart.order(order);

        assertThat(counterpart.order(order)).isEqualTo(first);
    }

    @Test
    void acceptsCreateOrderByApiForAVirtualAccount() throws IOException {
        JsonNode answer = counterpart
                .call("create-order-api.mjs", order)
                .with("PAY_WITH", "VIRTUAL_ACCOUNT/VIRTUAL_ACCOUNT_CIMB")
                .run()
                .accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
        assertThat(answer.path("additionalInfo").path("paymentCode").asText()).matches("\\d{16}");
    }

    @Test
    void acceptsCreateOrderByApiForTheBalanceWithoutOption() throws IOException {
        JsonNode answer = counterpart
                .call("create-order-api.mjs", order)
                .with("PAY_WITH", "BALANCE/")
                .run()
                .accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
        assertThat(answer.path("webRedirectUrl").asText()).contains("/checkout/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jakarta", "America/St_Johns"})
    void acceptsTheTimestampsOfAnyTimeZone(String zone) throws IOException {
        JsonNode answer = counterpart
                .call("create-order-redirect.mjs", order)
                .with("TZ", zone)
                .run()
                .accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
    }

    @Test
    void acceptsTheCallsOfProductionMode() throws IOException {
        JsonNode answer = counterpart
                .call("create-order-redirect.mjs", order)
                .with("DANA_ENV", "production")
                .run()
                .accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005400");
    }

    @Test
    void acceptsQueryPaymentOfAnOpenOrder() throws IOException {
        counterpart.order(order);

        JsonNode answer = counterpart.call("query-payment.mjs", order).run().accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005500");
        assertThat(answer.path("latestTransactionStatus").asText()).isEqualTo("01");
        assertThat(answer.path("title").asText()).isEqualTo("Kopi \"Tubruk\", 2 × 250 g / é 😀");
    }

    @Test
    void acceptsQueryPaymentOfAPaidOrder() throws Exception {
        counterpart.pay(counterpart.order(order));

        JsonNode answer = counterpart.call("query-payment.mjs", order).run().accepted();

        assertThat(answer.path("latestTransactionStatus").asText()).isEqualTo("00");
        assertThat(answer.path("amount").path("value").asText()).isEqualTo("25000.00");
        assertThat(answer.path("paidTime").asText()).endsWith("+07:00");
        assertThat(answer.at("/additionalInfo/statusDetail/acquirementStatus").asText())
                .isEqualTo("SUCCESS");
    }

    @Test
    void acceptsCancelOrder() throws IOException {
        counterpart.order(order);

        JsonNode answer = counterpart.call("cancel-order.mjs", order).run().accepted();

        assertThat(answer.path("responseCode").asText()).isEqualTo("2005700");
        assertThat(answer.path("originalPartnerReferenceNo").asText()).isEqualTo(order);
    }

    @Test
    void acceptsRefundOrderInPartsAfterThePayment() throws Exception {
        counterpart.pay(counterpart.order(order));

        JsonNode first = refund("REF-1", "5000.00").run().accepted();
        JsonNode second = refund("REF-2", "20000.00").run().accepted();

        assertThat(first.path("responseCode").asText()).isEqualTo("2005800");
        assertThat(first.path("refundNo").asText())
                .isNotBlank()
                .isNotEqualTo(second.path("refundNo").asText());
        JsonNode query = counterpart.call("query-payment.mjs", order).run().accepted();
        assertThat(query.at("/additionalInfo/amountDetail/refundAmount/value").asText())
                .isEqualTo("25000.00");
    }

    private Script refund(String number, String amount) {
        return counterpart
                .call("refund-order.mjs", order)
                .with("REFUND", number)
                .with("AMOUNT", amount);
    }

    @Test
    void tellsARefundOfTooMuchInAFormThatTheSdkReports() throws Exception {
        counterpart.pay(counterpart.order(order));

        JsonNode refusal = refund("REF-1", "25000.01").run().refusal(403);

        assertThat(refusal.path("responseCode").asText()).isEqualTo("4035802");
    }

    @Test
    void tellsAnotherOrderUnderTheSameReferenceInAFormThatTheSdkReports() throws IOException {
        counterpart.order(order);

        JsonNode refusal = counterpart
                .call("create-order-redirect.mjs", order)
                .with("AMOUNT", "1.00")
                .run()
                .refusal(404);

        assertThat(refusal.path("responseCode").asText()).isEqualTo("4045418");
    }

    @Test
    void tellsAnUnknownOrderInAFormThatTheSdkReports() throws IOException {
        JsonNode refusal = counterpart.call("query-payment.mjs", order).run().refusal(404);

        assertThat(refusal.path("responseCode").asText()).isEqualTo("4045501");
    }

    @Test
    void refusesCallsThatAreSignedWithAnotherKey() throws IOException {
        String stranger = RsaKeyPair.generate().privatePem();

        JsonNode refusal = counterpart
                .call("query-payment.mjs", order)
                .with("PRIVATE_KEY", stranger)
                .run()
                .refusal(401);

        assertThat(refusal.path("responseCode").asText()).isEqualTo("4015500");
    }
}
