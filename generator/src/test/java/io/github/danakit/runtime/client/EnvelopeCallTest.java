package io.github.danakit.runtime.client;

import static io.github.danakit.runtime.EnvelopeSample.CREATE;
import static io.github.danakit.runtime.EnvelopeSample.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Customer;
import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.EnvelopeSample.Inner;
import io.github.danakit.runtime.EnvelopeSample.Order;
import io.github.danakit.runtime.EnvelopeSample.Ordered;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.signing.SignedEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeCallTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T02:26:53.987Z"), ZoneOffset.UTC);
    private static final Order ORDER = new Order("2166", new Inner("ORDER-1", null));
    private static final RequestOptions OPTIONS =
            RequestOptions.externalId("id-1").withRetries(0);
    private static final String HEAD = "{\"version\":\"2.0\",\"reqMsgId\":\"id-1\"}";
    private static final String PAID = EnvelopeSample.message(
            HEAD,
            "{\"resultInfo\":{\"resultStatus\":\"S\",\"resultCodeId\":\"00000000\",\"resultCode\":\"SUCCESS\","
                    + "\"resultMsg\":\"fine\"},\"acquirementId\":\"D-1\",\"status\":{\"acquirementStatus\":\"SUCCESS\"}}");

    private final FakeDana dana = new FakeDana();
    private final Caller caller = caller(builder());

    private ClientBuilder<ClientConfig> builder() {
        return new ClientBuilder<>(config -> config)
                .environment(Environment.at(dana.uri()))
                .partnerId("2099010100000000000001")
                .merchantKey(TestKeys.merchant())
                .clientSecret(ClientSecret.of("planted-secret"))
                .danaKey(TestKeys.dana())
                .clock(CLOCK);
    }

    private static Caller caller(ClientBuilder<ClientConfig> builder) {
        return new Caller(builder.pace(new FakePace()).build());
    }

    @AfterEach
    void close() {
        dana.close();
    }

    private static String signed(String message) {
        return EnvelopeSample.sealed("response", message, TestKeys.merchant());
    }

    private Outcome<Ordered> create() {
        return caller.call(CREATE, ORDER, OPTIONS);
    }

    private Outcome<Ordered> query() {
        return caller.call(QUERY, ORDER, OPTIONS);
    }

    @Test
    void theMessageIsSignedInItsExactTextAndItsHeadFilledFromTheClient() {
        dana.answer(200, signed(PAID));
        create();
        FakeDana.Request sent = dana.request(0);
        assertThat(sent.path()).isEqualTo("/dana/acquiring/order/createOrder.htm");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        SignedEnvelope envelope = SignedEnvelope.open(EnvelopeSample.FORM, "request", sent.body());
        envelope.verify(List.of(TestKeys.dana()), "SHA256withRSA");
        assertThat(new String(envelope.head(), StandardCharsets.UTF_8))
                .isEqualTo("{\"version\":\"2.0\",\"function\":\"dana.acquiring.order.createOrder\","
                        + "\"clientId\":\"2099010100000000000001\",\"clientSecret\":\"planted-secret\","
                        + "\"reqTime\":\"2026-03-14T09:26:53+07:00\",\"reqMsgId\":\"id-1\"}");
        assertThat(new String(envelope.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"merchantId\":\"2166\",\"order\":{\"merchantTransId\":\"ORDER-1\"}}");
        assertThat(sent.headers().first("X-SIGNATURE")).isEmpty();
    }

    @Test
    void theTokenOfACustomerGoesIntoTheHeadAndIsNeverShown() {
        dana.answer(200, signed(PAID));
        RequestOptions options = OPTIONS.withCustomer(Customer.withToken("planted-token"));
        Outcome<Ordered> outcome = caller.call(CREATE, ORDER, options);
        assertThat(dana.request(0).text()).contains("\"accessToken\":\"planted-token\"");
        assertThat(outcome + " " + caller.config() + " " + options).doesNotContain("planted");
    }

    @Test
    void aProvenAnswerBringsItsBodyAndItsVerdict() {
        dana.answer(200, signed(PAID));
        Outcome<Ordered> outcome = create();
        assertThat(outcome.code()).isSameAs(EnvelopeSample.DONE);
        assertThat(outcome.body().acquirementId()).isEqualTo("D-1");
        assertThat(outcome.message()).isEqualTo("fine");
        assertThat(outcome.reference()).isEqualTo("ORDER-1");
        assertThat(outcome.externalId()).isEqualTo("id-1");
        assertThat(new String(outcome.raw(), StandardCharsets.UTF_8)).isEqualTo(signed(PAID));
    }

    @Test
    void theStateOfThePaymentIsReadFromTheBody() {
        dana.answer(200, signed(PAID));
        assertThat(query().transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
    }

    static List<String> unproven() {
        String other =
                EnvelopeSample.sealed("response", PAID, RsaKeyPair.generate().privateKey());
        String foreign = PAID.replace("id-1", "id-2");
        return List.of(
                "{\"response\":" + PAID + "}",
                "{\"response\":" + PAID + ",\"signature\":null}",
                "{\"response\":" + PAID + ",\"signature\":\"\"}",
                "{\"response\":" + PAID + ",\"signature\":{\"a\":\"b\"}}",
                other,
                signed(PAID).replace("fine", "fin3"),
                signed(foreign),
                EnvelopeSample.sealed("response", PAID.replace(",\"reqMsgId\":\"id-1\"", ""), TestKeys.merchant()));
    }

    static List<String> noEnvelope() {
        return List.of(
                "",
                "null",
                "[]",
                "<html>Bad gateway</html>",
                "{\"responseCode\":\"2005400\",\"responseMessage\":\"Successful\"}",
                signed(PAID).substring(0, 100),
                signed(PAID) + "{}",
                "\uFEFF" + signed(PAID),
                signed(PAID).replace("\"response\"", "\"request\""),
                signed(PAID).replace("\"response\"", "\"\\u0072esponse\""),
                signed(PAID).replaceFirst("\\{", "{\"response\":" + PAID.replace("fine", "evil") + ","),
                "{\"response\":\"text\",\"signature\":\"AAAA\"}");
    }

    @ParameterizedTest
    @MethodSource({"unproven", "noEnvelope"})
    void anAnswerThatIsNotProvenLeavesTheFateOfMoneyOpen(String body) {
        dana.answer(200, body);
        Outcome<Ordered> outcome = create();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
        assertThat(outcome.hasBody()).isFalse();
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(outcome::body);
        assertThat(new String(outcome.raw(), StandardCharsets.UTF_8)).isEqualTo(body);
        assertThat(dana.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("unproven")
    void anAnswerThatIsNotProvenIsAnExceptionWhereNoMoneyMoves(String body) {
        dana.answer(200, body);
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(this::query)
                .satisfies(e -> assertThat(e.externalId()).isEqualTo("id-1"));
    }

    @ParameterizedTest
    @MethodSource("noEnvelope")
    void whatIsNoEnvelopeIsUnreadableWhereNoMoneyMoves(String body) {
        dana.answer(200, body);
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(this::query);
    }

    @Test
    void anAnswerWithoutResultIsNoSuccess() {
        dana.answer(200, signed(EnvelopeSample.message(HEAD, "{\"acquirementId\":\"D-1\"}")));
        assertThat(create()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aRepeatIsANewMessageOfItsOwn() {
        String busy = EnvelopeSample.message(
                "{\"reqMsgId\":\"id-1\"}",
                "{\"resultInfo\":{\"resultStatus\":\"U\",\"resultCodeId\":\"00000900\",\"resultCode\":\"SYSTEM_ERROR\"}}");
        dana.answer(200, signed(busy)).answer(200, signed(PAID));
        Outcome<Ordered> outcome =
                caller.call(CREATE, ORDER, RequestOptions.externalId("id-1").withRetries(1));
        // The second answer belongs to the first message, so it proves nothing about the second.
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(dana.requests()).hasSize(2);
        assertThat(dana.request(1).text())
                .contains("\"merchantTransId\":\"ORDER-1\"")
                .doesNotContain("id-1");
    }

    @Test
    void withoutAKeyForTheAnswerNothingIsSent() {
        Caller blind = caller(builder().danaKeys(List.of()));
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> blind.call(CREATE, ORDER, OPTIONS))
                .withMessageContaining("danaKey");
        assertThat(dana.requests()).isEmpty();
    }

    @Test
    void withoutAMandatoryMemberOfTheHeadNothingIsSent() {
        Caller poor = caller(new ClientBuilder<>(config -> config)
                .environment(Environment.at(dana.uri()))
                .partnerId("p")
                .merchantKey(TestKeys.merchant())
                .danaKey(TestKeys.dana()));
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> poor.call(CREATE, ORDER, OPTIONS))
                .withMessageContaining("clientSecret");
        assertThat(dana.requests()).isEmpty();
    }

    @Test
    void aStandingSecretGoesOnlyWhereItIsMandatory() {
        dana.answer(200, signed(PAID));
        caller.call(EnvelopeSample.NOTIFY, ORDER, OPTIONS);
        assertThat(dana.request(0).text()).doesNotContain("planted-secret", "clientId");
    }
}
