package io.github.danakit.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.danakit.generator.lint.DanaProblemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row edits the description in one place and names the class of the only change that comes of it. */
class DiffRulesTest {
    private static final String API = "shop-pay.yaml";
    private static final String SPI = "shop-pay-callbacks.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-dana-service-code: '54' | x-dana-service-code: '59' | BEHAVIOUR",
                "x-dana-reference: reference | x-dana-reference: amount | BEHAVIOUR",
                "x-dana-moves-money: true | x-dana-idempotency: {key: [reference], same: '2005400'} | BEHAVIOUR",
                "amount: {type: string, | amount: {type: string, maxLength: 19, | BREAKS_CALLER",
                "title: {type: string, maxLength: 64, | title: {type: string, maxLength: 70, | ADDITIVE",
                "title: {type: string, | title: {type: string, pattern: '^a', | BREAKS_CALLER",
                "title: {type: string, | title: {type: string, x-dana-condition: required when new, | BEHAVIOUR",
                "title: {type: string, | title: {type: string, x-dana-sensitive: true, | BEHAVIOUR",
                "state: {type: string, | state: {type: string, maxLength: 9, | ADDITIVE",
                "page: {type: string, | page: {type: string, enum: [A], | BEHAVIOUR",
                "required: [reference, amount] | required: [reference] | ADDITIVE",
                "'required: [responseCode, responseMessage, state]' | 'required: [responseCode, responseMessage]' | BREAKS_CALLER",
                "'enum: [MISTAKE, FRAUD]' | 'enum: [MISTAKE, FRAUD, OTHER]' | ADDITIVE",
                "'enum: [MISTAKE, FRAUD]' | 'enum: [MISTAKE]' | BREAKS_CALLER",
                "meaning: the payment was taken} | meaning: taken} | DOCUMENTATION",
                "message: Shop Closed, | message: Closed, | BREAKS_CALLER",
                "operationId: queryPay | operationId: askPay | BREAKS_CALLER",
                "x-dana-id: shop-pay.query-pay | 'x-dana-path-aliases: [/old.htm], x-dana-id: shop-pay.query-pay' | ADDITIVE",
                "summary: Ask about a payment | summary: Ask | DOCUMENTATION",
                "https://sandbox.example | https://other.example | BEHAVIOUR"
            })
    void aChangeOfACallIsClassified(String before, String after, Impact impact) {
        DiffReport report = Versions.edited(folder, API, text -> edit(text, before, after));

        assertThat(report.changes())
                .extracting(Change::impact)
                .containsOnly(impact)
                .hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shopName: {type: string, | shopName: {type: string, maxLength: 9, | ADDITIVE",
                "required: [reference] | 'required: [reference, shopName]' | ADDITIVE",
                "required: [reference] | 'maxProperties: 9' | BREAKS_CALLEE",
                "'required: [responseCode, responseMessage]' | 'required: [responseCode]' | ADDITIVE",
                "/v1.0/paid.htm | /v2.0/paid.htm | BREAKS_CALLEE",
                "action: PROCEED | action: CONTACT_DANA | BEHAVIOUR"
            })
    void aChangeOfACallbackIsClassifiedForThePartnerWhoServesIt(String before, String after, Impact impact) {
        DiffReport report = Versions.edited(folder, SPI, text -> edit(text, before, after));

        assertThat(report.changes()).extracting(Change::impact).contains(impact);
        assertThat(report.changes())
                .allMatch(change -> change.impact() == impact || change.impact().compareTo(impact) > 0);
    }

    @Test
    void anotherWayOfSigningBreaksWhoeverSigns() {
        DiffReport report = Versions.edited(folder, Versions.ALL, text -> edit(text, "SHA256withRSA", "SHA512withRSA"));

        assertThat(report.changes()).hasSize(1);
        assertThat(report.changes().get(0).subject()).isEqualTo("signature scheme plainSignature");
        assertThat(report.changes().get(0).impact()).isEqualTo(Impact.BREAKS_CALLER);
        assertThat(report.changes().get(0).operations()).contains("shop-pay/pay", "shop-pay/paid");
    }

    @Test
    void aVersionFromWhichNoCodeCanBeEmittedIsNamed() {
        assertThatThrownBy(() -> Versions.edited(
                        folder, SPI, text -> edit(text, "summary: A payment is over", "security: [{nothing: []}]")))
                .isInstanceOf(DanaProblemException.class)
                .hasMessageContaining("DANA-DOC-004")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aDocumentThatNamesNoProtocolIsComparedToo() {
        DiffReport report = Versions.edited(folder, Versions.ALL, text -> edit(text, "  x-dana-protocol: snap\n", ""));

        assertThat(report.changes())
                .isNotEmpty()
                .anyMatch(change -> change.what().contains("protocol"));
    }

    @Test
    void aTypeThatOnlyGoesByAnotherNameIsComparedUnderBoth() {
        DiffReport report = Versions.edited(
                folder,
                API,
                text -> text.replace("PayRequest", "PaymentRequest")
                        .replace("maxLength: 64, description: what", "maxLength: 32, description: what"));

        assertThat(report.changes())
                .extracting(Change::what)
                .contains("greatest length: 64 became 32")
                .anyMatch(what -> what.startsWith("request type: PayRequest became PaymentRequest"))
                .noneMatch(what -> what.startsWith("removed"));
    }

    @Test
    void everyNameThatIsGoneIsForetoldBySomeChange() {
        DiffReport report = Versions.compare("src/test/resources/story/v2", "src/test/resources/story/v1");

        assertThat(report.changes()).extracting(Change::subject).doesNotContain("emitted code");
        assertThat(report.changes())
                .flatExtracting(Change::java)
                .extracting(JavaEffect::toString)
                .contains("shoppay.RefundPayRequest is gone", "shoppay.PayRequest.Builder#mcc is gone");
    }

    @Test
    void onlyTheDifferenceThatTakesANameIsBlamedForIt() {
        DiffReport report = Versions.edited(
                folder,
                API,
                text -> edit(
                        edit(
                                text,
                                "amount: {type: string, description: what is paid}",
                                "amount: {type: integer, description: the price}"),
                        "operationId: queryPay\n      summary: Ask about a payment",
                        "operationId: askPay\n      summary: Ask"));

        assertThat(report.changes())
                .filteredOn(change -> change.impact() == Impact.DOCUMENTATION)
                .extracting(Change::what)
                .containsExactlyInAnyOrder(
                        "description: what is paid became the price", "summary: Ask about a payment became Ask");
        assertThat(report.changes()).extracting(Change::subject).doesNotContain("emitted code");
    }

    @Test
    void theSameVersionHasNoChangesAndNeedsNoNewNumber() {
        DiffReport report = Versions.compare("src/test/resources/story/v1", "src/test/resources/story/v1");

        assertThat(report.changes()).isEmpty();
        assertThat(report.version()).isEqualTo("1.4.0");
    }

    private static String edit(String text, String before, String after) {
        return text.replace(before, after.replace(", x-dana-id", "\n      x-dana-id"));
    }
}
