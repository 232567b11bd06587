package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.EnvelopePartner.BODY;
import static io.github.danakit.runtime.server.EnvelopePartner.CLIENT;
import static io.github.danakit.runtime.server.EnvelopePartner.head;
import static io.github.danakit.runtime.server.EnvelopePartner.message;
import static io.github.danakit.runtime.server.EnvelopePartner.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.EnvelopeSample.Ordered;
import io.github.danakit.runtime.EnvelopeSample.Result;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.signing.SignedEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeEndpointTest {
    private static final String FUNCTION = "dana.acquiring.order.finishNotify";
    private static final String TIME = "2026-03-14T09:26:53+07:00";

    private final EnvelopePartner partner = new EnvelopePartner();

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String body(HttpReply reply) {
        return text(EnvelopeSample.answer(reply.body()).body());
    }

    @Test
    void aProvenMessageReachesItsHandlerWithBodyHeadAndState() {
        partner.send(sealed(message()));
        Verified<EnvelopeSample.Order> seen = partner.seen.get(0);
        assertThat(seen.body().merchantId()).isEqualTo("2166");
        assertThat(seen.externalId()).isEqualTo("msg-1");
        assertThat(seen.timestamp()).isEqualTo(TIME);
        assertThat(seen.head("clientId")).contains(CLIENT);
        assertThat(seen.head("accessToken")).isEmpty();
        assertThat(seen.transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(text(seen.raw())).isEqualTo(message());
        assertThat(seen.toString()).doesNotContain("planted", "2166");
    }

    @Test
    void theAnswerIsSignedOverItsExactTextAndRepeatsTheIdOfTheMessage() {
        HttpReply reply = partner.send(sealed(message()));
        SignedEnvelope answer = EnvelopeSample.answer(reply.body());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(text(answer.head()))
                .isEqualTo("{\"version\":\"2.0\",\"function\":\"" + FUNCTION + "\",\"clientId\":\"" + CLIENT
                        + "\",\"respTime\":\"" + TIME + "\",\"reqMsgId\":\"msg-1\"}");
        assertThat(text(answer.body()))
                .isEqualTo("{\"resultInfo\":{\"resultStatus\":\"S\",\"resultCodeId\":\"00000000\","
                        + "\"resultCode\":\"SUCCESS\",\"resultMsg\":\"success\"}}");
    }

    @Test
    void aHandlerMayAnswerWithABodyOfItsOwn() {
        Result result = new Result("S", "00000000", "SUCCESS", "stored");
        partner.action = message -> Reply.of(EnvelopeSample.DONE, new Ordered(result, "D-1", null));
        assertThat(body(partner.send(sealed(message())))).contains("\"acquirementId\":\"D-1\"", "stored");
    }

    @Test
    void aCodeThatIsKnownByNameOnlyIsAnsweredWithoutId() {
        partner.action = message -> Reply.of(EnvelopeSample.NO_SHOP);
        assertThat(body(partner.send(sealed(message()))))
                .contains("\"resultCodeId\":\"\",\"resultCode\":\"SHOP_NOT_EXIST\"");
    }

    @Test
    void aFaultOfTheHandlerAsksForTheMessageAgainAndIsSigned() {
        partner.action = message -> {
            throw new IllegalStateException("no database");
        };
        assertThat(body(partner.send(sealed(message()))))
                .contains("\"U\"", "00000900")
                .doesNotContain("database");
        partner.action = message -> Reply.of(EnvelopeSample.DONE);
        assertThat(body(partner.send(sealed(message())))).contains("\"S\"");
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void theSameMessageAgainGetsTheSameAnswerAndRunsNoHandler() {
        HttpReply first = partner.send(sealed(message()));
        HttpReply again = partner.send(" " + sealed(message()).replace(",\"signature\"", " , \"signature\""));
        assertThat(again.body()).isEqualTo(first.body());
        String redelivered = EnvelopeSample.message(head(FUNCTION, CLIENT, "2026-03-14T09:28:53+07:00", "msg-1"), BODY);
        assertThat(partner.send(sealed(redelivered)).body()).isEqualTo(first.body());
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void anotherContentUnderTheSameIdIsAnotherMessage() {
        partner.send(sealed(message()));
        partner.send(sealed(EnvelopeSample.message(head(), BODY.replace("ORDER-1", "ORDER-2"))));
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void ageIsJudgedByTheSignedTimeOnBothSides() {
        partner.pass(Duration.ofMinutes(15));
        assertThat(body(partner.send(sealed(message())))).contains("00000000");
        partner.pass(Duration.ofSeconds(1));
        partner.send(sealed(EnvelopeSample.message(head(FUNCTION, CLIENT, TIME, "msg-2"), BODY)));
        String early = EnvelopeSample.message(head(FUNCTION, CLIENT, "2026-03-14T09:56:55+07:00", "msg-3"), BODY);
        partner.send(sealed(early));
        assertThat(partner.seen).hasSize(1);
        assertThat(partner.rejections)
                .hasSize(2)
                .allMatch(rejection -> rejection.reason().startsWith("STALE"));
    }

    @Test
    void aMessageForAnotherFunctionOrPartnerIsRefused() {
        partner.send(sealed(EnvelopeSample.message(head("dana.acquiring.order.query", CLIENT, TIME, "m"), BODY)));
        partner.send(sealed(EnvelopeSample.message(head("", CLIENT, TIME, "m"), BODY)));
        partner.send(sealed(EnvelopeSample.message(head(FUNCTION, "2099010100000000000002", TIME, "m"), BODY)));
        assertThat(partner.seen).isEmpty();
        assertThat(partner.rejections)
                .hasSize(3)
                .allMatch(rejection -> rejection.reason().startsWith("OTHER_MESSAGE"));
        partner.send(sealed(EnvelopeSample.message(head("/" + FUNCTION, CLIENT, TIME, "m"), BODY)));
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aProvenMessageWithoutMandatoryMembersOrReadableBodyIsRefusedWithASignature() {
        assertThat(body(partner.send(sealed(EnvelopeSample.message(head(), "{}")))))
                .contains("PARAM_MISSING");
        String broken = EnvelopeSample.message(head(), "{\"merchantId\":[1,]}");
        assertThat(body(partner.send(sealed(broken)))).contains("MSG_PARSE_ERROR");
        assertThat(partner.seen).isEmpty();
    }

    @Test
    void whoProvesNothingLearnsNothingAndGetsNoSignature() {
        HttpReply forged = partner.send(sealed(message(), RsaKeyPair.generate().privateKey()));
        HttpReply unsigned = partner.send("{\"request\":" + message() + "}");
        HttpReply nonsense = partner.send("<html>");
        assertThat(text(forged.body()))
                .isEqualTo("{\"response\":{\"head\":{},\"body\":{\"resultInfo\":{\"resultStatus\":\"F\","
                        + "\"resultCodeId\":\"00000007\",\"resultCode\":\"INVALID_SIGNATURE\","
                        + "\"resultMsg\":\"invalid signature\"}}}}");
        assertThat(unsigned.body()).isEqualTo(forged.body());
        assertThat(nonsense.body()).isEqualTo(forged.body());
        assertThat(partner.seen).isEmpty();
    }

    @Test
    void detailedRefusalsAreSignedAndSayWhatIsWrong() {
        Endpoint detailed = partner.endpoint().detailedRefusals(true).build();
        String forged = sealed(message()).replace("ORDER-1", "ORDER-2");
        HttpReply reply = EnvelopePartner.send(detailed, forged.getBytes(StandardCharsets.UTF_8));
        SignedEnvelope answer = EnvelopeSample.answer(reply.body());
        assertThat(text(answer.head())).contains("\"reqMsgId\":\"msg-1\"");
        assertThat(text(answer.body())).contains("INVALID_SIGNATURE");
        HttpReply nonsense = EnvelopePartner.send(detailed, "{".getBytes(StandardCharsets.UTF_8));
        assertThat(body(nonsense)).contains("MSG_PARSE_ERROR");
        String other = sealed(EnvelopeSample.message(head("x", CLIENT, TIME, "m"), BODY));
        assertThat(body(EnvelopePartner.send(detailed, other.getBytes(StandardCharsets.UTF_8))))
                .contains("FUNCTION_NOT_MATCH");
    }

    @Test
    void keysCanBeChosenByTheSenderThatTheHeadNames() {
        List<String> asked = new ArrayList<>();
        Endpoint several = partner.endpoint()
                .verifyWith(
                        headers -> {
                            asked.add(headers.first("clientId").orElse(""));
                            return List.of(TestKeys.dana());
                        },
                        io.github.danakit.runtime.signing.BodyForm.RECEIVED)
                .build();
        EnvelopePartner.send(several, sealed(message()).getBytes(StandardCharsets.UTF_8));
        assertThat(asked).containsExactly(CLIENT);
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void severalFunctionsMayShareOneAddress() {
        List<String> others = new ArrayList<>();
        Endpoint shared = partner.endpoint()
                .route(EnvelopeSample.QUERY, EnvelopePartner.PATH, message -> {
                    others.add(message.externalId());
                    return Reply.of(EnvelopeSample.DONE);
                })
                .build();
        EnvelopePartner.send(shared, sealed(message()).getBytes(StandardCharsets.UTF_8));
        String other = sealed(EnvelopeSample.message(head("dana.acquiring.order.query", CLIENT, TIME, "m-2"), BODY));
        EnvelopePartner.send(shared, other.getBytes(StandardCharsets.UTF_8));
        String unknown = sealed(EnvelopeSample.message(head("dana.acquiring.order.cancel", CLIENT, TIME, "m-3"), BODY));
        EnvelopePartner.send(shared, unknown.getBytes(StandardCharsets.UTF_8));
        assertThat(partner.seen).hasSize(1);
        assertThat(others).containsExactly("m-2");
        assertThat(partner.rejections).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> partner.endpoint()
                        .route(EnvelopeSample.NOTIFY, EnvelopePartner.PATH, message -> Reply.of(EnvelopeSample.DONE))
                        .build());
    }

    @Test
    void anEndpointThatCannotSignItsAnswersIsNotBuilt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> partner.endpoint().signWith(null).build())
                .withMessageContaining("signWith");
    }
}
