package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {
    private static final String PAID =
            "{\"responseCode\":\"2005400\",\"responseMessage\":\"m\",\"referenceNo\":\"D-1\"}";
    private static final PayRequest SECRET =
            new PayRequest("m", "ORDER-1", Money.idr(1), null, null, null, null, "08123456789");

    private final FakeDana dana = new FakeDana();

    /** Stands in for a generated enum of environments. */
    enum Place implements Environment {
        SANDBOX("https://api.sandbox.dana.id"),
        CARELESS("http://api.sandbox.dana.id");

        private final URI uri;

        Place(String uri) {
            this.uri = URI.create(uri);
        }

        @Override
        public URI baseUri() {
            return uri;
        }
    }

    private ClientBuilder<ClientConfig> builder() {
        return new ClientBuilder<>(config -> config)
                .environment(Environment.at(dana.uri()))
                .partnerId("partner")
                .merchantKey(TestKeys.merchant())
                .danaKey(TestKeys.dana());
    }

    @AfterEach
    void close() {
        dana.close();
    }

    /** Writes down all that a listener can see. */
    private static final class Notes implements Listener {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void onRequest(RequestView request) {
            lines.add("request " + request);
        }

        @Override
        public void onResponse(ResponseView response) {
            lines.add("response " + response);
        }

        @Override
        public void onFailure(RequestView request, DanaException failure) {
            lines.add("failure " + request.attempt() + " " + failure);
        }

        @Override
        public void onOutcome(Outcome<?> outcome) {
            lines.add("outcome " + outcome);
        }
    }

    @Test
    void aListenerSeesEveryStepAndNoContent() {
        Notes notes = new Notes();
        dana.answer(500, "{\"responseCode\":\"5005401\"}").answer(200, PAID);
        Caller caller =
                new Caller(builder().listener(notes).pace(new FakePace()).build());
        caller.call(Sample.PAY, SECRET, RequestOptions.none().withHeader("X-Token", "token-secret"));
        assertThat(notes.lines)
                .extracting(line -> line.split(" ")[0])
                .containsExactly("request", "response", "request", "response", "outcome");
        String signature = dana.request(0).header("X-SIGNATURE");
        assertThat(notes.lines.toString())
                .contains("payment-gateway.create-order", "ORDER-1", "attempt=2", "status=500", "X-Token", "2005400")
                .doesNotContain("08123456789", "token-secret", "D-1", signature);
    }

    @Test
    void aListenerIsToldOfAMissingAnswer() {
        Notes notes = new Notes();
        dana.hangUp();
        new Caller(builder().listener(notes).pace(new FakePace()).build())
                .call(Sample.PAY, SECRET, RequestOptions.none());
        assertThat(notes.lines).extracting(line -> line.split(" ")[0]).containsExactly("request", "failure", "outcome");
    }

    @Test
    void aBrokenListenerChangesNothing() {
        dana.answer(200, PAID);
        Listener broken = new Listener() {
            @Override
            public void onRequest(RequestView request) {
                throw new IllegalStateException("log");
            }

            @Override
            public void onResponse(ResponseView response) {
                throw new IllegalStateException("log");
            }

            @Override
            public void onOutcome(Outcome<?> outcome) {
                throw new IllegalStateException("log");
            }
        };
        assertThat(new Caller(builder().listener(broken).build()).call(Sample.PAY, SECRET, RequestOptions.none()))
                .isInstanceOf(Outcome.Ok.class);
    }

    @Test
    void theExecutorGetsNoTaskWhenTheApplicationBringsItsTransport() {
        List<Runnable> tasks = new ArrayList<>();
        builder()
                .executor(tasks::add)
                .transport(call -> new HttpReply(200, Headers.none(), new byte[0]))
                .build();
        assertThat(tasks).isEmpty();
    }

    @Test
    void allMissingSettingsAreNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ClientBuilder<>(config -> config).build())
                .withMessage("the client cannot be built: set environment, partnerId, merchantKey");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().partnerId(" ").build())
                .withMessage("the client cannot be built: set partnerId");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().timeout(Duration.ZERO));
    }

    @Test
    void settingsShowNoKey() {
        RsaKeyPair pair = RsaKeyPair.generate();
        ClientConfig config = builder()
                .merchantKey(pair.privateKey())
                .environment(Place.SANDBOX)
                .build();
        assertThat(config.toString())
                .contains("https://api.sandbox.dana.id", "partner", "95221", "merchantKey=***")
                .doesNotContain(pair.privatePem().substring(60, 90));
        assertThat(config.danaKeys()).containsExactly(TestKeys.dana());
    }

    @Test
    void noFailureShowsASecretOfTheCall() {
        dana.hangUp();
        Caller caller = new Caller(builder().pace(new FakePace()).build());
        var operation = Sample.QUERY;
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> caller.call(
                        operation,
                        new Sample.QueryRequest("ORDER-1"),
                        RequestOptions.none().withHeader("X-Token", "token-secret")))
                .satisfies(e -> {
                    for (Throwable t = e; t != null; t = t.getCause()) {
                        assertThat(String.valueOf(t.getMessage())).doesNotContain("token-secret", "X-SIGNATURE");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.sandbox.dana.id",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://127.evil.example",
                "http://10.0.0.1",
                "https://user:secret@dana.example",
                "https://dana.example?x=1",
                "https://dana.example#x",
                "ftp://localhost",
                "https:/path",
                "/relative",
                "mailto:a@b.example"
            })
    void anEnvironmentIsHttpsOrThisVeryMachine(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.at(URI.create(uri)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.saas.dana.id", "http://localhost:8080/dana", "http://127.0.0.1:1", "http://[::1]:80"
            })
    void aSafePlaceIsAnEnvironment(String uri) {
        assertThat(Environment.at(URI.create(uri)).baseUri()).isEqualTo(URI.create(uri));
    }

    @Test
    void aCarelessEnumOfEnvironmentsIsRefusedToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().environment(Place.CARELESS));
    }

    @Test
    void aRawCallLeavesHeadersOutAndReplacesThem() {
        dana.answer(400, "{}").answer(401, "no").answer(200, "{}");
        Caller caller = new Caller(builder().build());
        HttpReply reply =
                caller.sendRaw(RawCall.of(Sample.PAY).body("{\"amount\":\"x\"}").without("x-timestamp"));
        assertThat(reply.status()).isEqualTo(400);
        caller.sendRaw(RawCall.of(Sample.PAY).body("{}").header("X-SIGNATURE", "wrong"));
        caller.sendRaw(RawCall.of(Sample.PAY)
                .body("{ }".getBytes(StandardCharsets.UTF_8))
                .header("X-Extra", "1"));
        assertThat(dana.request(0).headers().first("X-TIMESTAMP")).isEmpty();
        assertThat(dana.request(0).header("X-SIGNATURE")).hasSize(344);
        assertThat(dana.request(0).text()).isEqualTo("{\"amount\":\"x\"}");
        assertThat(dana.request(1).headers().all("X-SIGNATURE")).containsExactly("wrong");
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> FakeDana.verify(dana.request(1), TestKeys.dana()));
        assertThat(dana.request(2).header("X-Extra")).isEqualTo("1");
    }

    @Test
    void aRawCallIsSentOnceAndShowsNoValues() {
        dana.hangUp();
        RawCall raw = RawCall.of(Sample.PAY)
                .body("body-secret")
                .header("X-SIGNATURE", "sig-secret")
                .without("ORIGIN");
        assertThat(raw.toString()).contains("X-SIGNATURE", "ORIGIN").doesNotContain("secret");
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> new Caller(builder().build()).sendRaw(raw))
                .withMessageContaining("payment-gateway.create-order");
        assertThat(dana.requests()).hasSize(1);
    }

    @Test
    void anOperationNeedsASchemeAndDropsTheFragmentOfItsPath() {
        assertThat(Sample.PAY.path()).isEqualTo("/payment-gateway/v1.0/debit/payment-host-to-host.htm");
        assertThat(Sample.PAY).hasToString("payment-gateway.create-order (POST " + Sample.PAY.path() + ")");
        assertThat(Sample.PAY.at("/own").path()).isEqualTo("/own");
        assertThatIllegalStateException()
                .isThrownBy(() -> Operation.builder("i", "n", "POST", "/p", String.class, String.class)
                        .build());
    }
}
