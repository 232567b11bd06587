package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayAnswer;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.http.Transport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final Deque<Supplier<HttpReply>> script = new ArrayDeque<>();
    private final List<HttpCall> sent = new ArrayList<>();
    private final FakePace pace = new FakePace();
    private final Transport transport = call -> {
        sent.add(call);
        return script.removeFirst().get();
    };

    private Caller caller(RetryPolicy policy) {
        return new ClientBuilder<>(Caller::new)
                .environment(Environment.at(URI.create("https://dana.example")))
                .partnerId("p")
                .merchantKey(TestKeys.merchant())
                .transport(transport)
                .retries(policy)
                .pace(pace)
                .build();
    }

    private RetryTest answer(int status, String code, String... headers) {
        byte[] body = ("{\"responseCode\":\"" + code + "\",\"referenceNo\":\"D-1\"}").getBytes(StandardCharsets.UTF_8);
        script.add(() -> new HttpReply(status, Headers.of(headers), body));
        return this;
    }

    private RetryTest fail(boolean maybeReceived) {
        script.add(() -> {
            throw new TransportException("broken", null, maybeReceived);
        });
        return this;
    }

    private Outcome<PayAnswer> pay() {
        return pay(RequestOptions.none());
    }

    private Outcome<PayAnswer> pay(RequestOptions options) {
        return caller(RetryPolicy.standard()).call(Sample.PAY, Sample.payRequest(), options);
    }

    private void query() {
        caller(RetryPolicy.standard()).call(Sample.QUERY, new QueryRequest("ORDER-1"), RequestOptions.none());
    }

    @Test
    void aRepeatHasTheSameContentAndANewIdAndSignature() {
        answer(500, "5005401").answer(200, "2005400");
        assertThat(pay(RequestOptions.externalId("first")).outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).body()).isEqualTo(sent.get(0).body());
        assertThat(sent.get(0).headers().first("X-EXTERNAL-ID")).contains("first");
        assertThat(sent.get(1).headers().first("X-EXTERNAL-ID").orElseThrow()).hasSize(32);
        assertThat(pace.pauses()).containsExactly(Duration.ofMillis(375));
    }

    @Test
    void theOutcomeNamesTheIdOfTheLastAttempt() {
        answer(500, "5005401").answer(200, "2005400");
        Outcome<PayAnswer> outcome = pay(RequestOptions.externalId("first"));
        assertThat(sent.get(1).headers().first("X-EXTERNAL-ID")).contains(outcome.externalId());
    }

    @Test
    void repeatsEndAtTheCapWithTheLastAnswer() {
        answer(500, "5005401").answer(500, "5005401").answer(500, "5005401");
        assertThat(pay().code()).isSameAs(Sample.BUSY);
        assertThat(sent).hasSize(3);
        assertThat(pace.pauses()).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
    }

    @Test
    void onlyTheActionOfTheCodeAllowsARepeat() {
        answer(404, "4045418");
        pay();
        answer(400, "4005400");
        pay();
        answer(504, "5045400");
        pay();
        assertThat(sent).hasSize(3);
    }

    @Test
    void whatCannotHaveBeenReceivedIsRepeated() {
        fail(false).fail(false).answer(200, "2005400");
        assertThat(pay().outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(sent).hasSize(3);
    }

    @Test
    void whatWasNeverReceivedEndsWithAnExceptionThatSaysSo() {
        fail(false).fail(false).fail(false);
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(this::pay)
                .satisfies(e -> assertThat(e.maybeReceived()).isFalse());
        assertThat(sent).hasSize(3);
    }

    @Test
    void whatMayHaveBeenReceivedIsNeverRepeated() {
        fail(true);
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        fail(true);
        assertThatExceptionOfType(TransportException.class).isThrownBy(this::query);
        assertThat(sent).hasSize(2);
    }

    @Test
    void aTransportThatBreaksItsWordMayHaveSent() {
        script.add(() -> {
            throw new IllegalStateException("bug");
        });
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        script.add(() -> null);
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        assertThat(sent).hasSize(2);
    }

    @Test
    void anEarlierAnswerStandsWhenTheRepeatDidNotArrive() {
        answer(500, "5005401").fail(false).fail(false);
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome.code()).isSameAs(Sample.BUSY);
        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.PENDING);
    }

    @Test
    void aRepeatWhoseFateIsUnknownMakesThePaymentUnknown() {
        answer(500, "5005401").fail(true);
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
        assertThat(sent).hasSize(2);
    }

    @Test
    void aRefusedRepeatIsNoProofThatTheFirstAttemptFailed() {
        answer(500, "5005401").answer(404, "4045418");
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcome.is(Sample.INCONSISTENT)).isTrue();
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
    }

    @Test
    void aRefusedRepeatOfAFailedAttemptIsAFailure() {
        var limited = io.github.danakit.runtime.Code.of(
                "4295400", 429, "Too Many Requests", OutcomeKind.FAILED, Action.RETRY_SAME_REQUEST);
        var operation =
                Sample.pay().codes(CodeTable.of(limited, Sample.INCONSISTENT)).build();
        answer(429, "4295400").answer(404, "4045418");
        assertThat(caller(RetryPolicy.standard()).call(operation, Sample.payRequest(), RequestOptions.none()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aPaymentWithoutReferenceIsNeverRepeatedAfterAnAnswer() {
        answer(500, "5005401");
        PayRequest nameless = new PayRequest("m", null, Sample.payRequest().amount(), null, null, null, null, null);
        Outcome<PayAnswer> outcome = caller(RetryPolicy.standard()).call(Sample.PAY, nameless, RequestOptions.none());
        assertThat(outcome.code()).isSameAs(Sample.BUSY);
        assertThat(sent).hasSize(1);
    }

    @Test
    void theServersPauseIsKept() {
        answer(500, "5005401", "Retry-After", "7").answer(200, "2005400");
        pay();
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aPauseBeyondTheBudgetEndsTheCallAndIsTold() {
        answer(500, "5005401", "Retry-After", "120");
        assertThat(pay().retryAfter()).contains(Duration.ofSeconds(120));
        assertThat(sent).hasSize(1);
        answer(500, "5005401", "Retry-After", "soon");
        answer(200, "2005400");
        assertThat(pay().retryAfter()).isEmpty();
    }

    @Test
    void theCallersCapReplacesTheClients() {
        answer(500, "5005401");
        pay(RequestOptions.none().withRetries(0));
        assertThat(sent).hasSize(1);
        answer(500, "5005401").answer(200, "2005400");
        caller(RetryPolicy.none())
                .call(Sample.PAY, Sample.payRequest(), RequestOptions.none().withRetries(1));
        assertThat(sent).hasSize(3);
        answer(500, "5005401");
        caller(RetryPolicy.none()).call(Sample.PAY, Sample.payRequest(), RequestOptions.none());
        assertThat(sent).hasSize(4);
    }

    @Test
    void danasOwnNumberOfAttemptsIsACapToo() {
        var operation = Sample.pay().noAnswer(2, OutcomeKind.PENDING).build();
        answer(500, "5005401").answer(500, "5005401");
        caller(RetryPolicy.standard()).call(operation, Sample.payRequest(), RequestOptions.none());
        assertThat(sent).hasSize(2);
    }

    @Test
    void anInterruptWhileWaitingEndsTheCallWithWhatIsKnown() {
        pace.interruptSleep();
        answer(500, "5005401");
        try {
            assertThat(pay().code()).isSameAs(Sample.BUSY);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void pausesDoubleUpToTheLongestAndHalfOfThemIsRandom() {
        RetryPolicy policy = new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofHours(1));
        assertThat(policy.delay(1, 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.delay(2, 0.5)).isEqualTo(Duration.ofMillis(1500));
        assertThat(policy.delay(3, 1)).isEqualTo(Duration.ofSeconds(3));
        assertThat(policy.delay(1_000_000, 1)).isEqualTo(Duration.ofSeconds(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryPolicy(-1, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void aBudgetOfTheCallBoundsAllAttemptsAndShortensTheLast() {
        RequestOptions options = RequestOptions.none().withBudget(Duration.ofMillis(1_200));
        answer(500, "5005401").answer(500, "5005401").answer(200, "2005400");
        assertThat(pay(options).is(Sample.PAID)).isTrue();
        assertThat(sent.stream().map(HttpCall::timeout).toList())
                .containsExactly(Duration.ofMillis(1_200), Duration.ofMillis(825), Duration.ofMillis(75));
    }

    @Test
    void noAttemptStartsWithoutTimeToBeAnswered() {
        RequestOptions options = RequestOptions.none().withBudget(Duration.ofMillis(375));
        answer(500, "5005401");
        assertThat(pay(options).is(Sample.BUSY)).isTrue();
        assertThat(sent).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> options.withBudget(Duration.ZERO));
    }
}
