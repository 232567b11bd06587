package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.NOTIFY;
import static io.github.danakit.runtime.server.Partner.PATH;
import static io.github.danakit.runtime.server.Partner.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.server.Partner.Notice;
import io.github.danakit.runtime.server.Partner.Thanks;
import io.github.danakit.runtime.signing.BodyForm;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private final Partner partner = new Partner();

    @Test
    void aVerifiedMessageReachesTheHandlerOnce() {
        HttpReply reply = partner.send(partner.standard(), BODY);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(text(reply)).isEqualTo("{\"responseCode\":\"2005600\",\"responseMessage\":\"Successful\"}");
        assertThat(reply.headers().first("Content-Type")).contains("application/json");
        assertThat(reply.headers().first("X-TIMESTAMP")).contains("2026-03-14T09:26:53+07:00");
        assertThat(partner.rejections).isEmpty();
        assertThat(partner.seen).hasSize(1);
        Verified<Notice> message = partner.seen.get(0);
        assertThat(message.body()).isEqualTo(new Notice("ORDER-1", Money.idr(1), "00"));
        assertThat(message.externalId()).isEqualTo("ext-1");
        assertThat(message.timestamp().toInstant()).isEqualTo(Instant.parse("2026-03-14T02:26:53Z"));
        assertThat(message.raw()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(message.transaction().outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(message.headers().first("channel-id")).contains("DANA");
        assertThat(message.toString()).contains("Notice", "ext-1").doesNotContain("ORDER-1");
    }

    @Test
    void aBodyOfTheReplyIsSentAsItIs() {
        partner.action = message -> Reply.of(Partner.THANKS, new Thanks("2005600", "Successful", "x"));
        assertThat(text(partner.send(partner.standard(), BODY)))
                .isEqualTo("{\"responseCode\":\"2005600\",\"responseMessage\":\"Successful\",\"more\":\"x\"}");
        assertThat(Reply.of(Partner.THANKS, "secret")).hasToString("Reply[2005600 Successful]");
    }

    @Test
    void aMessageOfAnOperationWithoutStatusesTellsNoTransaction() {
        var plain = Operation.builder("n", "n", "POST", PATH, Notice.class, Thanks.class)
                .signing(Sample.SNAP)
                .build();
        partner.send(partner.endpoint().route(plain, partner::act).build(), BODY);
        assertThatIllegalStateException().isThrownBy(() -> partner.seen.get(0).transaction());
    }

    @Test
    void whatStandsAroundTheHandlersMayAnswerInTheirPlace() {
        Around half = new Around() {
            private boolean pass = true;

            @Override
            public <Q, A> Reply<A> handle(Operation<Q, A> operation, Verified<Q> message, Handler<Q, A> handler)
                    throws Exception {
                pass = !pass;
                return pass ? Reply.of(operation.codes().codes().get(1)) : handler.handle(message);
            }
        };
        Endpoint endpoint =
                partner.endpoint().route(NOTIFY, partner::act).around(half).build();
        assertThat(partner.send(endpoint, BODY).status()).isEqualTo(200);
        partner.pass(Duration.ofSeconds(1));
        assertThat(text(partner.send(endpoint, BODY))).contains("5005601");
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void anOlderPathIsAnsweredToo() {
        Headers headers = partner.signed(Partner.ALIAS, BODY);
        HttpReply reply = partner.standard().handle("POST", Partner.ALIAS, headers, bytes(BODY));
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void aPathOfThePartnersOwnReplacesTheCustomaryOne() {
        Endpoint endpoint =
                partner.endpoint().route(NOTIFY, "/hooks/dana", partner::act).build();
        assertThat(endpoint.handle("POST", "/hooks/dana", partner.signed("/hooks/dana", BODY), bytes(BODY))
                        .status())
                .isEqualTo(200);
        assertThat(partner.send(endpoint, BODY).status()).isEqualTo(404);
        assertThat(endpoint.handle("POST", Partner.ALIAS, partner.signed(Partner.ALIAS, BODY), bytes(BODY))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void behindAProxyThePublicPathIsTheSignedOne() {
        Endpoint endpoint = partner.endpoint()
                .route(NOTIFY, partner::act)
                .publicPath(Map.of("/internal/notify", PATH))
                .build();
        assertThat(endpoint.handle("POST", "/internal/notify", partner.signed(PATH, BODY), bytes(BODY))
                        .status())
                .isEqualTo(200);
        assertThat(endpoint.handle("POST", "/internal/notify", partner.signed("/internal/notify", BODY), bytes(BODY))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aQueryBelongsToTheAddressAndIsSignedWithIt() {
        Endpoint endpoint = partner.endpoint()
                .route(NOTIFY, "/hooks?shop=1", partner::act)
                .publicPath(Map.of("/internal", "/hooks"))
                .build();
        assertThat(endpoint.handle("POST", "/hooks?shop=1", partner.signed("/hooks?shop=1", BODY), bytes(BODY))
                        .status())
                .isEqualTo(200);
        String other = BODY.replace("ORDER-1", "ORDER-2");
        assertThat(endpoint.handle("POST", "/internal?shop=1", partner.signed("/hooks?shop=1", other), bytes(other))
                        .status())
                .isEqualTo(200);
        assertThat(endpoint.handle("POST", "/hooks", partner.signed("/hooks", BODY), bytes(BODY))
                        .status())
                .isEqualTo(404);
        assertThat(endpoint.handle("POST", "/hooks?shop=2", partner.signed("/hooks?shop=2", BODY), bytes(BODY))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMessageThatIsAllAddressIsFoundWithoutItsQuery() {
        Operation<Notice, Thanks> callback = Operation.builder("c", "c", "GET", "/back", Notice.class, Thanks.class)
                .signing(Sample.SNAP)
                .build();
        Endpoint endpoint = partner.endpoint().route(callback, partner::act).build();
        assertThat(endpoint.handle("GET", "/back?x=1", Headers.none(), new byte[0])
                        .status())
                .isEqualTo(401);
        assertThat(endpoint.handle("GET", "/other?x=1", Headers.none(), new byte[0])
                        .status())
                .isEqualTo(404);
    }

    @Test
    void duringAnExchangeOfKeysBothAreTakenAndAfterwardsTheOldOneIsRefused() {
        RsaKeyPair next = RsaKeyPair.generate();
        Endpoint endpoint = partner.endpoint()
                .verifyWith(TestKeys.dana(), next.publicKey())
                .route(NOTIFY, partner::act)
                .build();
        String timestamp = Timestamps.now(partner.clock);
        String other = BODY.replace("ORDER-1", "ORDER-2");
        assertThat(partner.send(endpoint, BODY).status()).isEqualTo(200);
        assertThat(Partner.send(endpoint, Partner.signed(next.privateKey(), PATH, bytes(other), timestamp), other)
                        .status())
                .isEqualTo(200);
        Endpoint afterwards = partner.endpoint()
                .verifyWith(next.publicKey())
                .route(NOTIFY, partner::act)
                .build();
        assertThat(partner.send(afterwards, BODY.replace("ORDER-1", "ORDER-3")).status())
                .isEqualTo(401);
        assertThat(partner.seen).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {-900, 0, 900})
    void aMessageIsTakenUpToFifteenMinutesEitherWay(long seconds) {
        Headers headers = partner.signed(PATH, BODY);
        partner.pass(Duration.ofSeconds(seconds));
        assertThat(Partner.send(partner.standard(), headers, BODY).status()).isEqualTo(200);
    }

    @Test
    void aReindentedBodyIsTakenOnlyWhenAskedFor() {
        String spaced = BODY.replace(",\"", ",\n  \"");
        Headers headers = partner.signed(PATH, BODY);
        assertThat(Partner.send(partner.standard(), headers, spaced).status()).isEqualTo(401);
        Endpoint tolerant = partner.endpoint()
                .verifyWith(List.of(TestKeys.dana()), BodyForm.RECEIVED_OR_MINIFIED)
                .route(NOTIFY, partner::act)
                .build();
        assertThat(Partner.send(tolerant, headers, spaced).status()).isEqualTo(200);
        assertThat(partner.seen.get(0).raw()).isEqualTo(bytes(spaced));
    }

    @Test
    void spacesDoNotMakeAReplayANewMessage() {
        Endpoint tolerant = partner.endpoint()
                .verifyWith(List.of(TestKeys.dana()), BodyForm.RECEIVED_OR_MINIFIED)
                .route(NOTIFY, partner::act)
                .build();
        Headers headers = partner.signed(PATH, BODY);
        Partner.send(tolerant, headers, BODY);
        Partner.send(tolerant, headers, BODY + "\n");
        Partner.send(tolerant, headers, " " + BODY);
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void anEndpointNeedsKeysRoutesAndSensibleSettings() {
        assertThatIllegalStateException().isThrownBy(() -> Endpoint.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> partner.endpoint().build());
        assertThatIllegalArgumentException().isThrownBy(() -> partner.endpoint().verifyWith());
        assertThatIllegalArgumentException().isThrownBy(() -> partner.endpoint().freshness(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> partner.endpoint().maxBodyBytes(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
