package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResolveTest {
    private static final Resolution<PayRequest, QueryRequest, QueryAnswer> FATE = new Resolution<>(
            Sample.PAY,
            Sample.QUERY,
            request -> new QueryRequest(request.partnerReferenceNo()),
            List.of("4045501"),
            List.of("07"));
    private static final ResolvePolicy POLICY = new ResolvePolicy(
            Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(10), Duration.ofMinutes(1));

    private final Deque<Supplier<HttpReply>> script = new ArrayDeque<>();
    private final List<HttpCall> sent = new ArrayList<>();
    private final FakePace pace = new FakePace();
    private final Caller caller = new ClientBuilder<>(Caller::new)
            .environment(Environment.at(URI.create("https://dana.example")))
            .partnerId("p")
            .merchantKey(TestKeys.merchant())
            .transport(call -> {
                sent.add(call);
                return script.size() > 1
                        ? script.removeFirst().get()
                        : script.getFirst().get();
            })
            .pace(pace)
            .build();

    private ResolveTest answer(int status, String code, String state, String... headers) {
        byte[] body = ("{\"responseCode\":\"" + code + "\",\"latestTransactionStatus\":\"" + state + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        script.add(() -> new HttpReply(status, Headers.of(headers), body));
        return this;
    }

    private ResolveTest fail() {
        script.add(() -> {
            throw new TransportException("broken", null, true);
        });
        return this;
    }

    private Outcome<QueryAnswer> resolve() {
        return caller.resolve(FATE, Sample.payRequest(), POLICY);
    }

    @Test
    void asksByTheReferenceOfTheCallUntilItsFateIsKnown() {
        Outcome<QueryAnswer> outcome =
                fail().answer(500, "5005501", "").answer(200, "2005500", "00").resolve();
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(outcome.is(Sample.FOUND)).isTrue();
        assertThat(sent)
                .hasSize(3)
                .allSatisfy(call -> assertThat(new String(call.body(), StandardCharsets.UTF_8))
                        .isEqualTo("{\"originalPartnerReferenceNo\":\"ORDER-1\"}"));
        assertThat(sent.stream().map(call -> call.headers().first("X-EXTERNAL-ID")))
                .doesNotHaveDuplicates();
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(6));
    }

    @Test
    void believesThatDanaKnowsNoSuchTransactionOnlyAfterItHadTimeToArrive() {
        Outcome<QueryAnswer> late = answer(404, "4045501", "")
                .answer(404, "4045501", "")
                .answer(200, "2005500", "00")
                .resolve();
        assertThat(late.transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
    }

    @Test
    void aTransactionThatStaysUnknownToDanaFailedInTheEnd() {
        Outcome<QueryAnswer> outcome = answer(404, "4045501", "").resolve();
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.FAILED);
        assertThat(sent).hasSize(4);
        assertThat(pace.nanos()).isGreaterThanOrEqualTo(POLICY.settle().toNanos());
    }

    @Test
    void anUnknownTransactionStaysOpenWhenTheTimeIsOverBeforeItSettled() {
        Outcome<QueryAnswer> outcome =
                answer(404, "4045501", "", "Retry-After", "100").resolve();
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(outcome.transaction().action()).isEqualTo(Action.QUERY_STATUS);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aSingleLateAnswerThatDanaKnowsNothingIsNotBelieved() {
        fail().fail().fail().fail().fail().fail().fail().fail().answer(404, "4045501", "");
        Outcome<QueryAnswer> outcome = resolve();
        assertThat(pace.nanos()).isGreaterThan(POLICY.settle().toNanos());
        assertThat(sent).hasSizeBetween(9, 10);
        assertThat(outcome.transaction().outcome())
                .isEqualTo(sent.size() == 9 ? OutcomeKind.UNKNOWN : OutcomeKind.FAILED);
    }

    @Test
    void stopsWhereAnotherQuestionWouldBringNothing() {
        assertThat(answer(200, "2005500", "05").resolve().transaction().outcome())
                .isEqualTo(OutcomeKind.FAILED);
        assertThat(sent).hasSize(1);
    }

    @Test
    void asksAgainForAStatusThatNobodyDocumented() {
        Outcome<QueryAnswer> outcome =
                answer(200, "2005500", "99").answer(200, "2005500", "00").resolve();
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(sent).hasSize(2);
    }

    @Test
    void givesTheLastAnswerWhenTheTimeIsOver() {
        Outcome<QueryAnswer> outcome = answer(500, "5005501", "").resolve();
        assertThat(outcome.transaction().outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(pace.nanos()).isLessThanOrEqualTo(POLICY.budget().toNanos());
        assertThat(sent).hasSizeGreaterThan(5);
    }

    @Test
    void tellsThatNoQuestionWasAnswered() {
        fail();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(this::resolve)
                .withMessageContaining("payment-gateway.query-payment")
                .withMessageContaining("ORDER-1");
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        pace.interruptSleep();
        assertThat(answer(404, "4045501", "").resolve().transaction().outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void cannotAskWithoutAReference() {
        PayRequest nameless = new PayRequest("1", "", null, null, null, null, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller.resolve(FATE, nameless, POLICY))
                .withMessage("payment-gateway.create-order cannot be asked for: the request has no partnerReferenceNo");
        assertThat(sent).isEmpty();
    }

    @Test
    void aPolicyHasTimeToSettleWithinItsBudget() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolvePolicy(second, second, Duration.ofSeconds(3), Duration.ofSeconds(2)));
        assertThat(ResolvePolicy.standard().within(second).settle()).isEqualTo(second);
        assertThat(ResolvePolicy.standard().within(Duration.ofMinutes(2)).settle())
                .isEqualTo(Duration.ofSeconds(30));
    }
}
