package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The journal says why a signature was refused: the help that DANA's sandbox does not give. */
class SignatureHelpTest {
    private static final Partner PARTNER = new Partner();
    private static final OffsetDateTime START =
            OffsetDateTime.now(ZoneOffset.ofHours(7)).truncatedTo(ChronoUnit.SECONDS);
    private static final String NOW = time(0);

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private static String time(int secondsFromNow) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(START.plusSeconds(secondsFromNow));
    }

    private static String refused(RsaKeyPair key, String path, String body, String signedTime, String sentTime)
            throws Exception {
        Partner.Answer answer = PARTNER.forged(key, path, body, signedTime, sentTime);
        assertThat(answer.code()).isEqualTo("4015500");
        String remarks = PARTNER.remarks();
        assertThat(remarks).contains("string to sign was POST:/payment-gateway/v1.0/debit/status.htm:");
        return remarks;
    }

    @Test
    void anotherKeyIsRecognised() throws Exception {
        assertThat(refused(RsaKeyPair.generate(), "", "", NOW, NOW)).contains("the key differs");
    }

    @Test
    void anotherPathIsFound() throws Exception {
        assertThat(refused(Partner.keys(), "/v1.0/debit/status.htm", "", NOW, NOW))
                .contains("the path differs: you signed the path /v1.0/debit/status.htm")
                .contains("you signed POST:/v1.0/debit/status.htm:");
    }

    @Test
    void anotherBodyIsFound() throws Exception {
        assertThat(refused(Partner.keys(), "", "{}", NOW, NOW))
                .contains("the body differs: you signed an empty object");
    }

    @Test
    void pathAndBodyCanDifferTogether() throws Exception {
        assertThat(refused(Partner.keys(), "/v1.0/debit/status.htm", "{}", NOW, NOW))
                .contains("the path and the body differ");
    }

    @Test
    void anotherTimeIsFound() throws Exception {
        assertThat(refused(Partner.keys(), "", "", time(-3), NOW))
                .contains("the time differs: you signed another time")
                .contains("make the time once and use it twice");
    }

    @Test
    void aTextThatCannotBeGuessedIsCalledSo() throws Exception {
        assertThat(refused(Partner.keys(), "/elsewhere", "{\"a\":1}", NOW, NOW))
                .contains("the key is right, but you signed a text that cannot be guessed");
    }

    @Test
    void aRightSignatureThatIsTooOldIsCalledOld() throws Exception {
        assertThat(refused(Partner.keys(), "", "", time(-3600), time(-3600)))
                .contains("the signature is right, but its time is 36");
    }

    private static String envelope(String signed, RsaKeyPair key) throws Exception {
        String query = "open-api-acquiring.query-order";
        var facts = Partner.DESCRIPTION.operation(query);
        String sent = Envelope.seal(
                facts.requestExample("minimal").orElseThrow(),
                null,
                Map.of(),
                key.privateKey(),
                text -> signed.equals("spaced") ? text.replace(",", ", ").replace(":", ": ") : text);
        assertThat(PARTNER.post(facts.path(), sent).result()).isEqualTo("INVALID_SIGNATURE");
        return PARTNER.remarks();
    }

    @Test
    void envelopesAreExplainedToo() throws Exception {
        assertThat(envelope("", RsaKeyPair.generate())).contains("the key differs");
        assertThat(envelope("spaced", Partner.keys()))
                .contains(
                        "the text to sign was that of the member request",
                        "but you signed a text that cannot be guessed");
    }

    @Test
    void aTokenOverFieldsIsExplainedWithoutTheSecret() throws Exception {
        var facts = Partner.DESCRIPTION.operation("nicepay.status-inquiry");
        ObjectNode fields = facts.requestExample("minimal").orElseThrow().deepCopy();
        fields.put("merchantToken", "0".repeat(64));
        assertThat(PARTNER.post(facts.path(), fields.toString())
                        .json()
                        .path("resultCd")
                        .asText())
                .isEqualTo("9010");
        assertThat(PARTNER.remarks())
                .contains("the text to hash was 2026", "and the secret")
                .doesNotContain(Partner.SECRET);
    }
}
