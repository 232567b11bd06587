package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayAnswer;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final String PAID =
            "{\"responseCode\":\"2005400\",\"responseMessage\":\"Successful\",\"referenceNo\":\"D-1\",\"new\":1}";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T02:26:53.987Z"), ZoneOffset.UTC);
    private static final QueryRequest QUESTION = new QueryRequest("ORDER-1");

    private final FakeDana dana = new FakeDana();
    private final Caller caller = new Caller(builder().pace(new FakePace()).build());

    private ClientBuilder<ClientConfig> builder() {
        return new ClientBuilder<>(config -> config)
                .environment(Environment.at(dana.uri()))
                .partnerId("2099010100000000000001")
                .merchantKey(TestKeys.merchant())
                .clock(CLOCK);
    }

    @AfterEach
    void close() {
        dana.close();
    }

    private Outcome<PayAnswer> pay() {
        return caller.call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
    }

    private Outcome<QueryAnswer> query() {
        return caller.call(Sample.QUERY, QUESTION, RequestOptions.none());
    }

    @Test
    void whatIsSignedIsWhatIsSent() {
        dana.answer(200, PAID);
        PayRequest request = new PayRequest("m", "Café 東京 🍜 / <&>", Money.idr(10_000), null, null, null, null, "0812");
        assertThat(caller.call(Sample.PAY, request, RequestOptions.none())).isInstanceOf(Outcome.Ok.class);
        FakeDana.Request sent = dana.request(0);
        FakeDana.verify(sent, TestKeys.dana());
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.path()).isEqualTo("/payment-gateway/v1.0/debit/payment-host-to-host.htm");
        assertThat(sent.text()).contains("Café 東京 🍜 / <&>");
        assertThat(sent.header("X-TIMESTAMP")).isEqualTo("2026-03-14T09:26:53+07:00");
        assertThat(sent.header("X-PARTNER-ID")).isEqualTo("2099010100000000000001");
        assertThat(sent.header("CHANNEL-ID")).isEqualTo("95221");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(sent.header("X-EXTERNAL-ID")).matches("[0-9a-f]{32}");
        assertThat(sent.headers().first("ORIGIN")).isEmpty();
    }

    @Test
    void aSuccessBringsItsBodyAndIds() {
        dana.answer(200, PAID);
        Outcome<PayAnswer> outcome =
                caller.call(Sample.PAY, Sample.payRequest(), RequestOptions.externalId("attempt-7"));
        assertThat(outcome.code()).isSameAs(Sample.PAID);
        assertThat(outcome.body().referenceNo()).isEqualTo("D-1");
        assertThat(outcome.message()).isEqualTo("Successful");
        assertThat(outcome.externalId()).isEqualTo("attempt-7");
        assertThat(dana.request(0).header("X-EXTERNAL-ID")).isEqualTo("attempt-7");
        assertThat(outcome.reference()).isEqualTo("ORDER-1");
        assertThat(outcome.raw()).isEqualTo(PAID.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.httpStatus()).isEqualTo(200);
    }

    @Test
    void aRefusalIsAnOutcomeAndNoException() {
        dana.answer(404, "{\"responseCode\":\"4045418\",\"responseMessage\":\"Inconsistent Request\"}");
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.action()).isEqualTo(Action.NEW_TRANSACTION);
        assertThat(outcome.hasBody()).isFalse();
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void aCodeThatIsNotListedIsUnknownWhereMoneyMovesAndNeverRepeated() {
        dana.answer(500, "{\"responseCode\":\"5000000\",\"responseMessage\":\"?\"}");
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void anAcceptedCallWithUnlistedCodeIsPendingWhereNoMoneyMoves() {
        dana.answer(202, "{\"responseCode\":\"2025500\",\"responseMessage\":\"In Progress\"}");
        Outcome<QueryAnswer> outcome = query();
        assertThat(outcome).isInstanceOf(Outcome.Pending.class);
        assertThat(outcome.httpStatus()).isEqualTo(202);
        assertThat(outcome.body().responseCode()).isEqualTo("2025500");
    }

    @Test
    void aPageInPlaceOfJsonLeavesAPaymentUnknown() {
        dana.answer(200, "<html>secret</html>", "Content-Type", "text/html");
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
        assertThat(outcome.httpStatus()).isEqualTo(200);
        assertThat(outcome.raw()).isNotEmpty();
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(outcome::body)
                .satisfies(e -> assertThat(e.getMessage()).contains("ORDER-1").doesNotContain("secret"));
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void aPageInPlaceOfJsonIsAProtocolErrorOfAQuestion() {
        dana.answer(502, "<html>secret</html>");
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(this::query)
                .satisfies(e -> assertThat(e.operation()).isEqualTo("payment-gateway.query-payment"))
                .satisfies(e -> assertThat(e.reference()).isEqualTo("ORDER-1"))
                .satisfies(e -> assertThat(e.externalId()).hasSize(32))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"))
                .satisfies(e -> assertThat(new String(e.bytes(), StandardCharsets.UTF_8))
                        .contains("secret"));
    }

    @Test
    void anAnswerWithoutCodeOrWithoutContentIsUnreadable() {
        dana.answer(200, "{\"referenceNo\":\"D-1\"}").answer(200, "").answer(200, "{\"responseCode\":\"\"}");
        for (int i = 0; i < 3; i++) {
            assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        }
        dana.answer(204, "");
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(this::query);
    }

    @Test
    void aBodyThatLacksMandatoryMembersKeepsTheOutcomeOfItsCode() {
        dana.answer(200, "{\"responseCode\":\"2005400\",\"responseMessage\":\"Successful\"}");
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(outcome.hasBody()).isFalse();
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(outcome::body)
                .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("referenceNo"));
    }

    @Test
    void aBodyOfAnotherShapeKeepsTheOutcomeOfItsCode() {
        dana.answer(200, "{\"responseCode\":\"2005400\",\"referenceNo\":{\"odd\":1}}");
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(outcome::orThrow);
    }

    @Test
    void aFoundOrderTellsItsStateApartFromTheCall() {
        dana.answer(200, "{\"responseCode\":\"2005500\",\"latestTransactionStatus\":\"05\"}");
        Outcome<QueryAnswer> outcome = query();
        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.FAILED);
        assertThat(outcome.transaction().action()).isEqualTo(Action.MARK_FAILED);
    }

    @Test
    void aFailedQuestionSaysNothingAboutTheOrderUnlessItsCodeDoes() {
        dana.answer(400, "{\"responseCode\":\"4005500\",\"latestTransactionStatus\":\"05\"}")
                .answer(404, "{\"responseCode\":\"4045501\"}");
        assertThat(query().transaction().outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(query().transaction().outcome()).isEqualTo(OutcomeKind.FAILED);
    }

    @Test
    void noAnswerToAPaymentIsAnUnknownOutcomeAndNeverASecondPayment() {
        dana.hangUp();
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcome.code().code()).isEmpty();
        assertThat(outcome.code().message()).isEqualTo("no answer");
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
        assertThat(outcome.httpStatus()).isZero();
        assertThat(outcome.raw()).isEmpty();
        assertThat(outcome.reference()).isEqualTo("ORDER-1");
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void noAnswerToAQuestionIsAnException() {
        dana.hangUp();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(this::query)
                .satisfies(e -> assertThat(e.maybeReceived()).isTrue())
                .withMessageContaining("ORDER-1");
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void aTimeOutOfTheCallReplacesTheOthers() {
        Duration[] seen = new Duration[1];
        ClientConfig config = builder()
                .timeout(Duration.ofSeconds(4))
                .transport(call -> {
                    seen[0] = call.timeout();
                    throw new TransportException("stop", null, true);
                })
                .pace(new FakePace())
                .build();
        Caller other = new Caller(config);
        other.call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
        assertThat(seen[0]).isEqualTo(Duration.ofSeconds(4));
        other.call(Sample.PAY, Sample.payRequest(), RequestOptions.none().withTimeout(Duration.ofSeconds(2)));
        assertThat(seen[0]).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void twoMerchantsInOneProcessNeverMixTheirKeys() {
        RsaKeyPair second = RsaKeyPair.generate();
        Caller other = new Caller(builder()
                .partnerId("partner-2")
                .merchantKey(second.privateKey())
                .channelId("CH2")
                .origin("https://two.example")
                .build());
        for (int i = 0; i < 4; i++) {
            dana.answer(200, PAID);
        }
        pay();
        other.call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
        pay();
        other.call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
        for (int i = 0; i < 4; i++) {
            FakeDana.Request sent = dana.request(i);
            boolean first = i % 2 == 0;
            assertThat(sent.header("X-PARTNER-ID")).isEqualTo(first ? "2099010100000000000001" : "partner-2");
            assertThat(sent.header("ORIGIN")).isEqualTo(first ? "" : "https://two.example");
            FakeDana.verify(sent, first ? TestKeys.dana() : second.publicKey());
            assertThatExceptionOfType(SignatureMismatchException.class)
                    .isThrownBy(() -> FakeDana.verify(sent, first ? second.publicKey() : TestKeys.dana()));
        }
    }

    @Test
    void aLeadingPathOfTheEnvironmentIsSentAndSigned() {
        dana.answer(200, PAID);
        Environment place = Environment.at(URI.create(dana.uri() + "/simulator/"));
        new Caller(builder().environment(place).build()).call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
        assertThat(dana.request(0).path()).isEqualTo("/simulator/payment-gateway/v1.0/debit/payment-host-to-host.htm");
        FakeDana.verify(dana.request(0), TestKeys.dana());
    }

    @Test
    void ownHeadersAreSentAndThoseOfTheClientCannotBeReplaced() {
        dana.answer(200, PAID);
        caller.call(Sample.PAY, Sample.payRequest(), RequestOptions.none().withHeader("X-Debug-Mode", "true"));
        assertThat(dana.request(0).header("X-Debug-Mode")).isEqualTo("true");
        for (String name : new String[] {"x-signature", "X-Timestamp", "content-type", "ORIGIN"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> caller.call(
                            Sample.PAY,
                            Sample.payRequest(),
                            RequestOptions.none().withHeader(name, "1")))
                    .withMessageContaining(name);
        }
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void anAsynchronousCallFollowsTheSameRules() {
        dana.answer(200, PAID).hangUp().hangUp();
        assertThat(caller.callAsync(Sample.PAY, Sample.payRequest(), RequestOptions.none())
                        .join())
                .isInstanceOf(Outcome.Ok.class);
        assertThat(caller.callAsync(Sample.PAY, Sample.payRequest(), RequestOptions.none())
                        .join())
                .isInstanceOf(Outcome.Unknown.class);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> caller.callAsync(Sample.QUERY, QUESTION, RequestOptions.none())
                        .join())
                .withCauseInstanceOf(TransportException.class);
    }
}
