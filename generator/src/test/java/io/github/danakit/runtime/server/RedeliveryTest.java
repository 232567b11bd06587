package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.server.Partner.Notice;
import io.github.danakit.runtime.server.Partner.Thanks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that come again under a new time and signature. */
class RedeliveryTest {
    private static final Operation<Notice, Thanks> NOTIFY = Partner.notice("payment-gateway.finish-notify")
            .redelivery(7, "originalPartnerReferenceNo", "latestTransactionStatus", "amount.value")
            .build();

    private final Partner partner = new Partner();
    private final Endpoint endpoint =
            partner.endpoint().route(NOTIFY, partner::act).build();

    @Test
    void isAnsweredAsBeforeForAWeekAndNotHandledAgain() {
        partner.action = message -> Reply.of(Partner.THANKS, new Thanks("2005600", "Successful", "first"));
        HttpReply first = partner.send(endpoint, BODY);
        partner.action = message -> Reply.of(Partner.THANKS);
        for (int hours = 0; hours < 7 * 24; hours++) {
            partner.pass(Duration.ofHours(1));
            HttpReply again = partner.send(endpoint, BODY);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        }
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void isKnownByWhatItSaysWhateverElseChanges() {
        partner.send(endpoint, BODY);
        partner.send(endpoint, BODY.replace("b, c", "d"));
        partner.send(
                endpoint,
                "{\"latestTransactionStatus\":\"00\","
                        + BODY.substring(1).replace(",\"latestTransactionStatus\":\"00\"", ""));
        assertThat(partner.seen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDER-1>ORDER-2", "1.00>2.00", "\"00\">\"05\"", "\"00\">\"\""})
    void isAnotherMessageWhenItSaysSomethingElse(String change) {
        String[] words = change.split(">", -1);
        partner.send(endpoint, BODY);
        assertThat(partner.send(endpoint, BODY.replace(words[0], words[1])).status())
                .isEqualTo(200);
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void valuesDoNotRunIntoEachOther() {
        Operation<Notice, Thanks> two =
                Partner.notice("n").redelivery(7, "a", "b").build();
        Endpoint plain = partner.endpoint().route(two, partner::act).build();
        String rest = BODY.substring(1);
        partner.send(plain, "{\"a\":\"x\\nb 1 y\"," + rest);
        partner.send(plain, "{\"a\":\"x\",\"b\":\"y\"," + rest);
        partner.send(plain, "{\"a\":\"xy\"," + rest);
        partner.send(plain, "{\"b\":\"xy\"," + rest);
        assertThat(partner.seen).hasSize(4);
    }

    @Test
    void isHandledAgainWhenTheHandlerFailedOrAskedForIt() {
        partner.action = message -> {
            throw new IllegalStateException("database");
        };
        partner.send(endpoint, BODY);
        partner.pass(Duration.ofMinutes(2));
        partner.action = message -> Reply.of(Partner.LATER);
        partner.send(endpoint, BODY);
        partner.pass(Duration.ofMinutes(10));
        Code politely = Code.of("x", 200, "later", OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);
        partner.action = message -> Reply.of(politely);
        partner.send(endpoint, BODY);
        partner.pass(Duration.ofMinutes(60));
        partner.action = message -> Reply.of(Partner.THANKS);
        assertThat(partner.send(endpoint, BODY).status()).isEqualTo(200);
        partner.send(endpoint, BODY);
        assertThat(partner.seen).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":{\"value\":\"one\"}}", "", "null", "{}{}", "\uFEFF{}", "[[["})
    void thatCannotBeReadIsRefusedAndMayComeAgain(String broken) {
        assertThat(partner.send(endpoint, broken).status()).isEqualTo(400);
        assertThat(partner.send(endpoint, broken).status()).isEqualTo(400);
        assertThat(partner.seen).isEmpty();
    }

    @Test
    void withoutAnyOfItsMembersIsKnownByItsSignatureOnly() {
        Operation<Notice, Thanks> other =
                Partner.notice("n").redelivery(0, "absent").build();
        Endpoint plain = partner.endpoint().route(other, partner::act).build();
        partner.send(plain, BODY);
        partner.send(plain, BODY);
        partner.pass(Duration.ofSeconds(1));
        partner.send(plain, BODY);
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void whileTheFirstIsBeingHandledIsToComeAgain() {
        List<HttpReply> inner = new ArrayList<>();
        partner.action = message -> {
            partner.pass(Duration.ofSeconds(1));
            inner.add(partner.send(endpoint, BODY));
            return Reply.of(Partner.THANKS);
        };
        assertThat(partner.send(endpoint, BODY).status()).isEqualTo(200);
        assertThat(text(inner.get(0))).contains("5005601");
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void isForgottenAfterTheTimeThatWasChosenButNotBeforeTheOneThatTheOperationNeeds() {
        Operation<Notice, Thanks> unknown =
                Partner.notice("n").redelivery(0, "amount.value").build();
        Endpoint brief = partner.endpoint()
                .route(unknown, partner::act)
                .remember(Duration.ofHours(1))
                .build();
        Endpoint needed = partner.endpoint()
                .route(NOTIFY, partner::act)
                .remember(Duration.ZERO)
                .build();
        for (Endpoint each : List.of(brief, needed)) {
            partner.send(each, BODY);
            partner.pass(Duration.ofHours(1));
            partner.send(each, BODY);
        }
        assertThat(partner.seen).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> partner.endpoint().remember(Duration.ofHours(-1)));
    }
}
