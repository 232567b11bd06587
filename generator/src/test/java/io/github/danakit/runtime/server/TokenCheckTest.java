package io.github.danakit.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.signing.BodyForm;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever plays DANA's side hands tokens out, and checks them and the signatures made with them. */
class TokenCheckTest {
    private static final byte[] BODY = "{\"originalPartnerReferenceNo\":\"ORDER-1\"}".getBytes(StandardCharsets.UTF_8);
    private static final ClientSecret SECRET = ClientSecret.of("secret-of-partner");
    private static final SigningScheme SYMMETRIC =
            Sample.SYMMETRIC.token("accessToken").refusal(Refusal.TOKEN, 401, "401{service}01", "Invalid Token (B2B)");
    private static final SigningScheme CUSTOMER = Sample.CUSTOMER
            .token("customerToken")
            .refusal(Refusal.TOKEN, 401, "401{service}02", "Invalid Customer Token");

    private final List<String> asked = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int handled;

    private EndpointBuilder builder(Operation<Sample.QueryRequest, Sample.QueryAnswer> operation) {
        return Endpoint.builder()
                .route(operation, message -> {
                    handled++;
                    return Reply.of(Sample.FOUND);
                })
                .onRejected(rejections::add);
    }

    private Endpoint symmetric() {
        return builder(Sample.QUERY)
                .verifyWith(headers -> List.<DanaKey>of(), BodyForm.RECEIVED)
                .alsoVerify(
                        SYMMETRIC,
                        headers -> headers.first("X-PARTNER-ID").orElse("").equals("partner")
                                ? List.of(SECRET)
                                : List.of())
                .tokens(this::isGood)
                .build();
    }

    private boolean isGood(String kind, String token, Headers headers) {
        asked.add(kind);
        return token.equals("good-token");
    }

    private static Headers signed(RequestSigner signer, String partner, String token) {
        Map<String, String> values = new HashMap<>(Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                partner,
                "externalId",
                "m-1",
                "channelId",
                "95221",
                "accessToken",
                token));
        values.put("customerToken", token);
        return Headers.of(signer.headers(new SigningInput("POST", Sample.QUERY.path(), BODY, values)));
    }

    private HttpReply send(Endpoint endpoint, Headers headers) {
        return endpoint.handle("POST", Sample.QUERY.path(), headers, BODY);
    }

    private static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aGoodTokenInARightSignatureReachesTheHandler() {
        HttpReply reply = send(symmetric(), signed(new RequestSigner(SYMMETRIC, SECRET), "partner", "good-token"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(handled).isEqualTo(1);
        assertThat(asked).containsExactly("accessToken");
    }

    @Test
    void aBadTokenGetsTheCodeForItAndIsShownNowhere() {
        HttpReply reply = send(symmetric(), signed(new RequestSigner(SYMMETRIC, SECRET), "partner", "stolen-token"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(text(reply)).isEqualTo("{\"responseCode\":\"4015501\",\"responseMessage\":\"Invalid Token (B2B)\"}");
        assertThat(handled).isZero();
        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.refusal()).isEqualTo(Refusal.TOKEN);
            assertThat(rejection.toString()).doesNotContain("stolen");
        });
    }

    @Test
    void aGoodTokenUnderAnotherSecretOrOfAnotherSenderIsNotEvenLookedAt() {
        RequestSigner forger = new RequestSigner(SYMMETRIC, ClientSecret.of("guessed"));

        assertThat(send(symmetric(), signed(forger, "partner", "good-token")).status())
                .isEqualTo(401);
        assertThat(send(symmetric(), signed(new RequestSigner(SYMMETRIC, SECRET), "stranger", "good-token"))
                        .status())
                .isEqualTo(401);
        assertThat(asked).isEmpty();
        assertThat(handled).isZero();
    }

    @Test
    void aTokenThatIsExchangedAfterSigningBreaksTheSignature() {
        Headers headers = signed(new RequestSigner(SYMMETRIC, SECRET), "partner", "stolen-token")
                .with("Authorization", "Bearer good-token");

        assertThat(send(symmetric(), headers).status()).isEqualTo(401);
        assertThat(asked).isEmpty();
    }

    @Test
    void theOperationsOwnSchemeStillCountsBesideTheOther() {
        Endpoint both = builder(Sample.QUERY)
                .verifyWith(TestKeys.dana())
                .alsoVerify(SYMMETRIC, headers -> List.of(SECRET))
                .tokens(this::isGood)
                .build();

        assertThat(send(both, signed(new RequestSigner(Sample.SNAP, TestKeys.merchant()), "partner", "x"))
                        .status())
                .isEqualTo(200);
        assertThat(asked).isEmpty();
        assertThat(send(both, signed(new RequestSigner(SYMMETRIC, SECRET), "partner", "good-token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tokensOfCustomersAreJudgedWhenTheyCome() {
        Operation<Sample.QueryRequest, Sample.QueryAnswer> operation = Operation.builder(
                        "widget.balance",
                        "balance",
                        "POST",
                        Sample.QUERY.path(),
                        Sample.QueryRequest.class,
                        Sample.QueryAnswer.class)
                .signing(CUSTOMER)
                .serviceCode("11")
                .build();
        Endpoint endpoint = builder(operation)
                .verifyWith(TestKeys.dana())
                .tokens(this::isGood)
                .build();
        RequestSigner signer = new RequestSigner(CUSTOMER, TestKeys.merchant());
        Headers good = signed(signer, "partner", "good-token");

        assertThat(text(send(endpoint, signed(signer, "partner", "bad-token")))).contains("4011102");
        assertThat(text(send(endpoint, good.with("Authorization-Customer", "good-token"))))
                .as("without the word Bearer")
                .contains("4011102");
        assertThat(text(send(endpoint, good.plus("Authorization-Customer", "Bearer good-token"))))
                .as("twice")
                .contains("4011102");
        assertThat(send(endpoint, good).status()).isEqualTo(200);
        assertThat(handled).isEqualTo(1);
    }

    @Test
    void aSchemeWithTokensNeedsSomebodyWhoChecksThem() {
        EndpointBuilder builder =
                builder(Sample.QUERY).verifyWith(TestKeys.dana()).alsoVerify(SYMMETRIC, headers -> List.of(SECRET));

        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("tokens(");
    }
}
