package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.NOTIFY;
import static io.github.danakit.runtime.server.Partner.PATH;
import static io.github.danakit.runtime.server.Partner.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that must never reach a handler. */
class RefusalTest {
    private static final String UNAUTHORIZED =
            "{\"responseCode\":\"4015600\",\"responseMessage\":\"Unauthorized. Invalid Signature\"}";

    private final Partner partner = new Partner();
    private final Endpoint endpoint = partner.standard();

    @AfterEach
    void noHandlerRan() {
        assertThat(partner.seen).isEmpty();
    }

    private void assertUnauthorized(HttpReply reply, String reason) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(text(reply)).isEqualTo(UNAUTHORIZED);
        assertThat(partner.rejections).last().satisfies(rejection -> {
            assertThat(rejection.refusal()).isEqualTo(Refusal.UNAUTHORIZED);
            assertThat(rejection.reason()).contains(reason);
            assertThat(rejection.operation()).isEqualTo(NOTIFY.id());
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aMessageSignedByAnybodyElse() {
        Headers forged =
                Partner.signed(RsaKeyPair.generate().privateKey(), PATH, bytes(BODY), Timestamps.now(partner.clock));
        assertUnauthorized(Partner.send(endpoint, forged, BODY), "WRONG_SIGNATURE");
    }

    @Test
    void aChangedBody() {
        assertUnauthorized(
                Partner.send(endpoint, partner.signed(PATH, BODY), BODY.replace("1.00", "9.00")), "WRONG_SIGNATURE");
    }

    @Test
    void aBodyThatWasParsedAndWrittenAgain() {
        Headers headers = partner.signed(PATH, BODY);
        String escaped = BODY.replace("ORDER-1", "\\u004fRDER-1");
        String sorted = "{\"amount\":{\"currency\":\"IDR\",\"value\":\"1.00\"},\"latestTransactionStatus\":\"00\","
                + "\"originalPartnerReferenceNo\":\"ORDER-1\"}";
        for (String body : List.of(escaped, sorted, BODY.replace(":", ": "), BODY + "\n", " " + BODY)) {
            assertUnauthorized(Partner.send(endpoint, headers, body), "WRONG_SIGNATURE");
        }
    }

    @Test
    void aSignatureOfAnotherPathOrMethodOrTime() {
        assertUnauthorized(Partner.send(endpoint, partner.signed("/other", BODY), BODY), "WRONG_SIGNATURE");
        assertUnauthorized(
                endpoint.handle("POST", Partner.ALIAS, partner.signed(PATH, BODY), bytes(BODY)), "WRONG_SIGNATURE");
        Headers moved = partner.signed(PATH, BODY).with("X-TIMESTAMP", "2026-03-14T09:26:54+07:00");
        assertUnauthorized(Partner.send(endpoint, moved, BODY), "WRONG_SIGNATURE");
        Headers sameInstant = partner.signed(PATH, BODY).with("X-TIMESTAMP", "2026-03-14T02:26:53Z");
        assertUnauthorized(Partner.send(endpoint, sameInstant, BODY), "WRONG_SIGNATURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-SIGNATURE", "X-TIMESTAMP"})
    void aMissingOrRepeatedHeader(String name) {
        Headers headers = partner.signed(PATH, BODY);
        assertUnauthorized(Partner.send(endpoint, headers.without(name), BODY), "MISSING_HEADER");
        assertUnauthorized(Partner.send(endpoint, headers.with(name, ""), BODY), "MISSING_HEADER");
        String value = headers.first(name).orElseThrow();
        assertUnauthorized(Partner.send(endpoint, headers.plus(name, value), BODY), "DUPLICATE_HEADER");
    }

    @ParameterizedTest
    @ValueSource(longs = {901, 86_400, -901, -86_400})
    void aMessageThatIsTooOldOrTooNew(long seconds) {
        Headers headers = partner.signed(PATH, BODY);
        partner.pass(Duration.ofSeconds(seconds));
        assertUnauthorized(Partner.send(endpoint, headers, BODY), "STALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-14 09:26:53+07:00", "2026-03-14T09:26:53", "1773455213", "now"})
    void aSignedTextThatIsNoTime(String timestamp) {
        Headers headers = Partner.signed(TestKeys.merchant(), PATH, bytes(BODY), timestamp);
        assertUnauthorized(Partner.send(endpoint, headers, BODY), "BAD_TIMESTAMP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1.0/debit/notify/",
                "/V1.0/debit/notify",
                "/v1.0//debit/notify",
                "/v1.0/debit/%6Eotify",
                "/v1.0/debit/../debit/notify",
                "/v1.0/debit/notify?x=1",
                "v1.0/debit/notify",
                ""
            })
    void aPathThatIsNotExactlyTheOne(String path) {
        HttpReply reply = endpoint.handle("POST", path, partner.signed(path, BODY), bytes(BODY));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).isEmpty();
        assertThat(partner.rejections)
                .last()
                .satisfies(r -> assertThat(r.refusal()).isEqualTo(Refusal.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "post", ""})
    void anotherMethod(String method) {
        assertThat(endpoint.handle(method, PATH, partner.signed(PATH, BODY), bytes(BODY))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aBodyThatIsTooLarge() {
        String large = "{\"x\":\"" + "y".repeat(256 * 1024) + "\"}";
        HttpReply reply = partner.send(endpoint, large);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(text(reply)).contains("\"4005600\"", "Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{\"originalPartnerReferenceNo\":\"O\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}",
                "{\"originalPartnerReferenceNo\":\"O\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}x",
                "{\"originalPartnerReferenceNo\":\"O\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}{}",
                "{\"originalPartnerReferenceNo\":\"O\",\"originalPartnerReferenceNo\":\"P\","
                        + "\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}",
                "{\"originalPartnerReferenceNo\":\"O\",\"amount\":{\"value\":\"secret\",\"currency\":\"IDR\"}}",
                "[]",
                "",
                "null",
                "<xml/>"
            })
    void aRightlySignedBodyThatIsNotOneReadableObject(String body) {
        HttpReply reply = partner.send(endpoint, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(text(reply))
                .isEqualTo("{\"responseCode\":\"4005601\",\"responseMessage\":\"Invalid Field Format\"}");
        assertThat(partner.rejections)
                .last()
                .satisfies(r -> assertThat(r.reason()).doesNotContain("secret"));
    }

    @Test
    void aRightlySignedBodyThatIsNestedTooDeeply() {
        String deep = "{\"originalPartnerReferenceNo\":\"O\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(partner.send(endpoint, deep).status()).isEqualTo(400);
    }

    @Test
    void aRightlySignedBodyThatLacksAMandatoryMember() {
        HttpReply reply = partner.send(endpoint, "{\"originalPartnerReferenceNo\":\"\",\"amount\":{}}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(text(reply))
                .isEqualTo("{\"responseCode\":\"4005602\",\"responseMessage\":\"Invalid Mandatory Field\"}");
        assertThat(partner.rejections)
                .last()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("missing: originalPartnerReferenceNo, amount"));
    }

    @Test
    void detailedRefusalsTellWhichKindOfMistakeItWas() {
        Endpoint detailed = partner.endpoint()
                .route(NOTIFY, partner::act)
                .detailedRefusals(true)
                .build();
        Headers headers = partner.signed(PATH, BODY);
        assertThat(text(Partner.send(detailed, headers.without("X-TIMESTAMP"), BODY)))
                .contains("4005602");
        assertThat(text(Partner.send(detailed, headers.plus("X-TIMESTAMP", "x"), BODY)))
                .contains("4005601");
        assertThat(text(Partner.send(detailed, headers.with("X-SIGNATURE", "wrong"), BODY)))
                .contains("4015600");
        Headers odd = Partner.signed(TestKeys.merchant(), PATH, bytes(BODY), "now");
        assertThat(text(Partner.send(detailed, odd, BODY))).contains("4005601");
        partner.pass(Duration.ofHours(1));
        assertThat(text(Partner.send(detailed, headers, BODY))).contains("4015600");
    }
}
