package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayAnswer;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.TestKeys;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers over real sockets that name another call's reference. */
class EchoTest {
    private static final Operation<PayRequest, PayAnswer> PAY = Sample.pay()
            .echoes("partnerReferenceNo")
            .echo("data.id", "merchantId")
            .build();
    private static final Operation<QueryRequest, QueryAnswer> QUERY = Operation.builder(
                    "payment-gateway.query-payment",
                    "queryPayment",
                    "POST",
                    "/payment-gateway/v1.0/debit/status.htm",
                    QueryRequest.class,
                    QueryAnswer.class)
            .signing(Sample.SNAP)
            .reference("originalPartnerReferenceNo")
            .echoes("originalPartnerReferenceNo")
            .codes(Sample.QUERY.codes())
            .transactions(Sample.STATUSES)
            .build();

    private final FakeDana dana = new FakeDana();
    private final FakePace pace = new FakePace();
    private final Caller caller = new Caller(new ClientBuilder<>(config -> config)
            .environment(Environment.at(dana.uri()))
            .partnerId("partner")
            .merchantKey(TestKeys.merchant())
            .pace(pace)
            .build());

    @AfterEach
    void close() {
        dana.close();
    }

    private static String paid(String more) {
        return "{\"responseCode\":\"2005400\",\"responseMessage\":\"m\",\"referenceNo\":\"D-1\"" + more + "}";
    }

    private Outcome<PayAnswer> pay() {
        return caller.call(PAY, Sample.payRequest(), RequestOptions.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"partnerReferenceNo\":\"ORDER-1\"",
                ",\"partnerReferenceNo\":\"\"",
                ",\"partnerReferenceNo\":null",
                ",\"data\":{\"id\":\"216620000000000000001\"}"
            })
    void anAnswerThatRepeatsTheRequestOrIsSilentCounts(String more) {
        dana.answer(200, paid(more));
        assertThat(pay()).isInstanceOf(Outcome.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"partnerReferenceNo\":\"ORDER-2\"",
                ",\"partnerReferenceNo\":\"order-1\"",
                ",\"partnerReferenceNo\":1",
                ",\"partnerReferenceNo\":\"ORDER-1\",\"data\":{\"id\":\"216620000000000000002\"}"
            })
    void thePaymentOfAnotherCallsSuccessIsUnknownAndNotRepeated(String more) {
        dana.answer(200, paid(more));
        Outcome<PayAnswer> outcome = pay();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
        assertThat(outcome.code().code()).isEmpty();
        assertThat(outcome.message()).isEqualTo("answer of another call");
        assertThat(outcome.hasBody()).isFalse();
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(outcome::body)
                .satisfies(e -> assertThat(e.getMessage()).contains("ORDER-1").doesNotContain("ORDER-2", "order-1"));
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void anotherCallsRefusalIsNoProofOfFailure() {
        dana.answer(404, "{\"responseCode\":\"4045418\",\"partnerReferenceNo\":\"ORDER-2\"}");
        assertThat(pay()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aQuestionThatGetsAnotherCallsAnswerIsAnException() {
        dana.answer(200, state("ORDER-2"));
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> caller.call(QUERY, new QueryRequest("ORDER-1"), RequestOptions.none()))
                .withMessageContaining("ORDER-1")
                .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("originalPartnerReferenceNo"));
    }

    @Test
    void findingOutAFateGoesOnAskingAfterAnotherCallsAnswer() {
        dana.answer(200, state("ORDER-2")).answer(200, state("ORDER-1"));
        Resolution<PayRequest, QueryRequest, QueryAnswer> fate = new Resolution<>(
                PAY, QUERY, request -> new QueryRequest(request.partnerReferenceNo()), List.of("4045501"), List.of());
        Outcome<QueryAnswer> found = caller.resolve(fate, Sample.payRequest(), ResolvePolicy.standard());
        assertThat(found.transaction().status()).isEqualTo("00");
        assertThat(dana.requests()).hasSize(2);
    }

    private static String state(String reference) {
        return "{\"responseCode\":\"2005500\",\"latestTransactionStatus\":\"00\",\"originalPartnerReferenceNo\":\""
                + reference + "\"}";
    }
}
