package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Customer;
import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.RefusedException;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayAnswer;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.signing.SignatureVerifier;
import io.github.danakit.runtime.token.InMemoryTokenStore;
import io.github.danakit.runtime.token.Token;
import io.github.danakit.runtime.token.TokenStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens over real sockets: got when needed, shared, renewed in time, never shown. */
class TokensTest {
    private static final ClientSecret SECRET = ClientSecret.of("test-client-secret");
    private static final Instant START = Instant.parse("2026-03-14T02:26:53Z");
    private static final RequestOptions MAYA =
            RequestOptions.none().withCustomer(Customer.bound("maya").on("device-1", "203.0.113.7"));

    private final FakeDana dana = new FakeDana();
    private final TokenStore store = new InMemoryTokenStore();
    private final Notes notes = new Notes();
    private Instant now = START;
    private final Caller caller = caller("partner", store);

    private Caller caller(String partner, TokenStore tokens) {
        ClientConfig config = new ClientBuilder<>(settings -> settings)
                .environment(Environment.at(dana.uri()))
                .partnerId(partner)
                .merchantKey(TestKeys.merchant())
                .clientSecret(SECRET)
                .signing(Sample.SYMMETRIC)
                .tokenStore(tokens)
                .listener(notes)
                .clock(clock())
                .pace(new FakePace())
                .build();
        return new Caller(config, TokenSample.CALLS);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @AfterEach
    void close() {
        dana.close();
    }

    private Outcome<PayAnswer> pay() {
        return caller.call(TokenSample.PAY, Sample.payRequest(), RequestOptions.none());
    }

    private Outcome<QueryAnswer> balance() {
        return caller.call(TokenSample.BALANCE, new QueryRequest("Q-1"), MAYA);
    }

    private Outcome<QueryAnswer> history() {
        return caller.call(TokenSample.HISTORY, new QueryRequest("Q-1"), MAYA);
    }

    private void token(String value, String rest) {
        dana.answer(
                200,
                "{\"responseCode\":\"2007300\",\"responseMessage\":\"Successful\",\"accessToken\":\"" + value + "\""
                        + rest + "}");
    }

    private void customerToken(String value, String refresh, String ends) {
        dana.answer(
                200,
                "{\"responseCode\":\"2007400\",\"responseMessage\":\"Successful\",\"accessToken\":\"" + value
                        + "\",\"accessTokenExpiryTime\":\"" + ends + "\"" + refresh + "}");
    }

    private void paid() {
        dana.answer(
                200, "{\"responseCode\":\"2005400\",\"responseMessage\":\"Successful\",\"referenceNo\":\"DANA-1\"}");
    }

    private void known() {
        dana.answer(200, "{\"responseCode\":\"2001100\",\"responseMessage\":\"Successful\"}");
    }

    private void badToken() {
        dana.answer(401, "{\"responseCode\":\"4015401\",\"responseMessage\":\"Invalid Token (B2B)\"}");
    }

    private List<String> paths() {
        return dana.requests().stream().map(FakeDana.Request::path).toList();
    }

    private String bearer(int request) {
        return dana.request(request).header("Authorization");
    }

    @Test
    void theBodyCarriesTheTokenOfEachAttemptAndIsSignedWithIt() {
        caller.tokens().keep("maya", new Token("old-token", START.plusSeconds(9_000), "refresh-1", null));
        dana.answer(401, "{\"responseCode\":\"4011202\",\"responseMessage\":\"Invalid Customer Token\"}");
        customerToken("new-token", "", "2029-03-14T09:26:53+07:00");
        dana.answer(200, "{\"responseCode\":\"2001200\",\"responseMessage\":\"Successful\"}");

        assertThat(history().action()).isEqualTo(Action.PROCEED);
        assertThat(dana.request(0).text()).contains("\"additionalInfo\":{\"accessToken\":\"old-token\"}");
        assertThat(dana.request(2).text())
                .isEqualTo(
                        "{\"originalPartnerReferenceNo\":\"Q-1\",\"additionalInfo\":{\"accessToken\":\"new-token\"}}");
        assertThat(dana.request(2).header("Authorization-Customer")).isEqualTo("Bearer new-token");
        FakeDana.verify(dana.request(2), TestKeys.dana());
    }

    @Test
    void getsATokenFirstAndSignsWithItAndTheSecret() {
        token("token-1", ",\"expiresIn\":\"900\"");
        paid();

        assertThat(pay().action()).isEqualTo(Action.PROCEED);

        FakeDana.Request first = dana.request(0);
        assertThat(first.text()).isEqualTo("{\"grantType\":\"client_credentials\"}");
        assertThat(first.header("X-CLIENT-KEY")).isEqualTo("partner");
        new SignatureVerifier(Sample.TOKEN, List.of(TestKeys.dana()))
                .verify(first.method(), first.path(), first.headers(), first.body());
        FakeDana.Request second = dana.request(1);
        assertThat(bearer(1)).isEqualTo("Bearer token-1");
        new SignatureVerifier(Sample.SYMMETRIC, List.of(SECRET))
                .verify(second.method(), second.path(), second.headers(), second.body());
    }

    @Test
    void usesATokenUntilShortlyBeforeItEnds() {
        token("token-1", ",\"expiresIn\":900");
        paid();
        paid();
        token("token-2", ",\"expiresIn\":900");
        paid();

        pay();
        now = START.plusSeconds(839);
        pay();
        now = START.plusSeconds(840);
        pay();

        assertThat(List.of(bearer(1), bearer(2), bearer(4)))
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
        assertThat(dana.requests()).hasSize(5);
    }

    @Test
    void aShortLifeIsUsedForItsFirstHalfAndAnUntoldOneIsTheAssumedOne() {
        token("token-1", ",\"expiresIn\":\"20\"");
        paid();
        paid();
        token("token-2", ",\"expiresIn\":\"soon\"");
        paid();
        paid();

        pay();
        now = START.plusSeconds(9);
        pay();
        now = START.plusSeconds(10);
        pay();
        now = START.plusSeconds(10 + 839);
        pay();

        assertThat(paths().stream().filter(path -> path.contains("access-token")))
                .hasSize(2);
    }

    @Test
    void aRefusedTokenIsRenewedAndTheCallRepeatedOnceUnderItsReference() {
        token("token-1", "");
        badToken();
        token("token-2", "");
        paid();

        Outcome<PayAnswer> outcome = pay();

        assertThat(outcome.action()).isEqualTo(Action.PROCEED);
        assertThat(List.of(bearer(1), bearer(3))).containsExactly("Bearer token-1", "Bearer token-2");
        assertThat(dana.request(3).text()).isEqualTo(dana.request(1).text());
        assertThat(dana.request(3).header("X-EXTERNAL-ID"))
                .isNotEqualTo(dana.request(1).header("X-EXTERNAL-ID"));
    }

    @Test
    void aSecondRefusalIsTheOutcomeAndTheNextCallGetsAnotherToken() {
        token("token-1", "");
        badToken();
        token("token-2", "");
        badToken();
        token("token-3", "");
        paid();

        assertThat(pay().action()).isEqualTo(Action.RENEW_TOKEN);
        assertThat(dana.requests()).hasSize(4);
        assertThat(pay().action()).isEqualTo(Action.PROCEED);
        assertThat(bearer(5)).isEqualTo("Bearer token-3");
    }

    @Test
    void withoutRetriesTheCallIsNotRepeatedButTheTokenIsNotUsedAgain() {
        token("token-1", "");
        badToken();
        token("token-2", "");
        paid();

        Outcome<PayAnswer> refused = caller.call(
                TokenSample.PAY, Sample.payRequest(), RequestOptions.none().withRetries(0));

        assertThat(refused.action()).isEqualTo(Action.RENEW_TOKEN);
        assertThat(dana.requests()).hasSize(2);
        assertThat(pay().action()).isEqualTo(Action.PROCEED);
        assertThat(bearer(3)).isEqualTo("Bearer token-2");
    }

    @Test
    void withoutATokenNothingElseIsSentAndTheFailureSaysWhatToDo() {
        dana.answer(401, "{\"responseCode\":\"4017300\",\"responseMessage\":\"Unauthorized\"}");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(this::pay)
                .satisfies(e -> assertThat(e.operation()).isEqualTo("authorization.access-token-b2b"))
                .satisfies(e -> assertThat(e.action()).isEqualTo(Action.FIX_REQUEST));
        assertThat(paths()).containsExactly("/v1.0/access-token/b2b.htm");
    }

    @Test
    void aBusyTokenServerIsAskedAgainAndThenTheCallWasNotSent() {
        for (int i = 0; i < 3; i++) {
            dana.answer(500, "{\"responseCode\":\"5007300\",\"responseMessage\":\"General Error\"}");
        }

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(this::pay)
                .satisfies(e -> assertThat(e.maybeReceived()).isFalse());
        assertThat(paths()).hasSize(3).allMatch(path -> path.contains("access-token"));
    }

    @Test
    void aLostAnswerToTheQuestionForATokenDoesNotMakeThePaymentUnknown() {
        dana.hangUp();
        token("token-1", "");
        paid();

        assertThat(pay().action()).isEqualTo(Action.PROCEED);
        assertThat(dana.requests()).hasSize(3);
    }

    @Test
    void anAnswerWithoutATokenIsRefused() {
        dana.answer(200, "{\"responseCode\":\"2007300\",\"responseMessage\":\"Successful\"}");

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(this::pay)
                .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("accessToken"));
    }

    @Test
    void manyCallsAtOnceAskForOneToken() throws Exception {
        token("token-1", "");
        int calls = 24;
        for (int i = 0; i < calls; i++) {
            paid();
        }
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        List<Callable<Outcome<PayAnswer>>> work = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            work.add(this::pay);
        }
        for (Future<Outcome<PayAnswer>> each : threads.invokeAll(work)) {
            assertThat(each.get().action()).isEqualTo(Action.PROCEED);
        }
        threads.shutdown();

        assertThat(paths().stream().filter(path -> path.contains("access-token")))
                .hasSize(1);
        assertThat(dana.requests()).hasSize(calls + 1);
    }

    @Test
    void twoClientsInOneProgramShareNoTokenEvenInOneStore() {
        Caller other = caller("other", store);
        token("token-1", "");
        paid();
        token("token-2", "");
        paid();

        pay();
        other.call(TokenSample.PAY, Sample.payRequest(), RequestOptions.none());

        assertThat(List.of(bearer(1), bearer(3))).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void clientsOfOnePartnerShareTheTokensOfTheirStore() {
        Caller same = caller("partner", store);
        token("token-1", "");
        paid();
        paid();

        pay();
        same.call(TokenSample.PAY, Sample.payRequest(), RequestOptions.none());

        assertThat(dana.requests()).hasSize(3);
    }

    @Test
    void aCodeIsExchangedOnceAndCallsOfTheCustomerThenCarryHisToken() {
        customerToken("customer-1", ",\"refreshToken\":\"refresh-1\"", "2026-03-14T10:26:53+07:00");
        known();

        assertThat(caller.tokens().exchange("maya", "code-1").action()).isEqualTo(Action.PROCEED);
        assertThat(balance().action()).isEqualTo(Action.PROCEED);

        assertThat(dana.request(0).text()).isEqualTo("{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"code-1\"}");
        assertThat(dana.request(1).header("Authorization-Customer")).isEqualTo("Bearer customer-1");
        assertThat(dana.request(1).header("X-DEVICE-ID")).isEqualTo("device-1");
    }

    @Test
    void anEndingTokenOfACustomerIsRefreshedAndItsRefreshTokenKeptWhenNoOtherComes() {
        customerToken("customer-1", ",\"refreshToken\":\"refresh-1\"", "2026-03-14T09:36:53+07:00");
        customerToken("customer-2", "", "2026-03-14T09:46:53+07:00");
        known();
        customerToken("customer-3", "", "2026-03-14T09:56:53+07:00");
        known();

        caller.tokens().exchange("maya", "code-1");
        now = START.plus(Duration.ofMinutes(9));
        balance();
        now = START.plus(Duration.ofMinutes(20));
        balance();

        String refresh = "{\"grantType\":\"REFRESH_TOKEN\",\"refreshToken\":\"refresh-1\"}";
        assertThat(List.of(dana.request(1).text(), dana.request(3).text())).containsExactly(refresh, refresh);
        assertThat(dana.request(4).header("Authorization-Customer")).isEqualTo("Bearer customer-3");
    }

    @Test
    void aRefusedTokenOfACustomerIsRefreshedAndTheCallRepeated() {
        customerToken("customer-1", ",\"refreshToken\":\"refresh-1\"", "2029-03-14T09:36:53+07:00");
        dana.answer(401, "{\"responseCode\":\"4011102\",\"responseMessage\":\"Invalid Customer Token\"}");
        customerToken("customer-2", ",\"refreshToken\":\"refresh-2\"", "2029-03-14T09:46:53+07:00");
        known();

        caller.tokens().exchange("maya", "code-1");
        assertThat(balance().action()).isEqualTo(Action.PROCEED);

        assertThat(dana.request(3).header("Authorization-Customer")).isEqualTo("Bearer customer-2");
        assertThat(caller.tokens().find("maya").orElseThrow().refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void aTokenThatWasGivenWithTheCallIsNotOursToRenew() {
        dana.answer(401, "{\"responseCode\":\"4011102\",\"responseMessage\":\"Invalid Customer Token\"}");

        Outcome<QueryAnswer> outcome = caller.call(
                TokenSample.BALANCE,
                new QueryRequest("Q-1"),
                RequestOptions.none().withCustomer(Customer.withToken("given")));

        assertThat(outcome.action()).isEqualTo(Action.RENEW_TOKEN);
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void aCustomerWithoutTokenHasToAgreeFirstAndNothingIsSent() {
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(this::balance)
                .withMessageContaining("let him agree");
        caller.tokens().keep("maya", Token.of("customer-1", START, Duration.ofSeconds(10)));
        now = START.plusSeconds(10);
        assertThatExceptionOfType(SigningException.class).isThrownBy(this::balance);
        assertThat(dana.requests()).isEmpty();
    }

    @Test
    void anUnboundCustomerHasNoTokenAnyMore() {
        dana.answer(200, "{\"responseCode\":\"2000900\",\"responseMessage\":\"Successful\"}");
        caller.tokens().keep("maya", Token.of("customer-1", START, null));

        caller.call(TokenSample.UNBIND, new QueryRequest("Q-1"), MAYA);

        assertThat(dana.request(0).header("Authorization-Customer")).isEqualTo("Bearer customer-1");
        assertThat(caller.tokens().find("maya")).isEmpty();
    }

    @Test
    void aCodeThatIsRefusedLeavesThePresentTokenAsItIs() {
        dana.answer(401, "{\"responseCode\":\"4017400\",\"responseMessage\":\"Unauthorized. Auth Code Expired\"}");
        caller.tokens().keep("maya", Token.of("customer-1", START, null));

        assertThat(caller.tokens().exchange("maya", "code-1").action()).isEqualTo(Action.FIX_REQUEST);
        assertThat(caller.tokens().find("maya")).map(Token::value).contains("customer-1");
        caller.tokens().forget("maya");
        assertThat(caller.tokens().find("maya")).isEmpty();
    }

    @Test
    void codesNeedAnOperationThatTakesThem() {
        Caller none = new Caller(caller.config(), List.of());

        assertThatIllegalStateException().isThrownBy(() -> none.tokens().exchange("maya", "code-1"));
    }

    @Test
    void neitherTextsNorListenersShowATokenASecretOrACustomer() {
        token("token-secret-1", "");
        badToken();
        dana.answer(401, "{\"responseCode\":\"4017300\",\"responseMessage\":\"Unauthorized\"}");
        customerToken("customer-secret-1", ",\"refreshToken\":\"refresh-secret-1\"", "2029-03-14T09:36:53+07:00");
        known();
        try {
            pay();
        } catch (DanaException e) {
            notes.seen.add(e + " " + e.getCause());
        }
        notes.seen.add(caller.tokens().exchange("maya-secret", "code-secret-1").toString());
        balanceOf("maya-secret");
        notes.seen.add(caller.config() + " " + caller.tokens() + " " + store + " " + TokenSample.CALLS
                + caller.tokens().find("maya-secret") + Customer.bound("maya-secret") + SECRET);

        assertThat(notes.seen)
                .isNotEmpty()
                .noneMatch(text -> text.contains("secret-1") || text.contains("maya-secret"));
        assertThat(notes.seen).noneMatch(text -> text.contains("test-client-secret"));
    }

    private void balanceOf(String customer) {
        caller.call(
                TokenSample.BALANCE,
                new QueryRequest("Q-1"),
                RequestOptions.none().withCustomer(Customer.bound(customer)));
    }

    /** Writes down everything that a listener is told. */
    private static final class Notes implements Listener {
        private final List<String> seen = new ArrayList<>();

        @Override
        public synchronized void onRequest(RequestView request) {
            seen.add(request.toString());
        }

        @Override
        public synchronized void onResponse(ResponseView response) {
            seen.add(response.toString());
        }

        @Override
        public synchronized void onFailure(RequestView request, DanaException failure) {
            seen.add(request + " " + failure);
        }

        @Override
        public synchronized void onOutcome(Outcome<?> outcome) {
            seen.add(outcome.toString());
        }
    }
}
