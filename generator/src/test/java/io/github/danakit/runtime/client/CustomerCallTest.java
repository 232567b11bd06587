package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Customer;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerCallTest {
    private static final Operation<QueryRequest, QueryAnswer> ON_BEHALF = Operation.builder(
                    "widget.balance-inquiry",
                    "balanceInquiry",
                    "POST",
                    "/v1.0/balance",
                    QueryRequest.class,
                    QueryAnswer.class)
            .signing(Sample.SNAP
                    .optionalHeader("Authorization-Customer", "Bearer {customerToken}")
                    .optionalHeader("X-DEVICE-ID", "{deviceId}")
                    .optionalHeader("X-IP-ADDRESS", "{ipAddress}")
                    .optionalHeader("X-LATITUDE", "{latitude}"))
            .serviceCode("11")
            .build();

    private static final Operation<Ask, QueryAnswer> CARRYING = Operation.builder(
                    "widget.balance-inquiry", "balanceInquiry", "POST", "/v1.0/balance", Ask.class, QueryAnswer.class)
            .signing(ON_BEHALF.signing())
            .serviceCode("11")
            .carries("additionalInfo.accessToken", "customerToken")
            .build();
    private static final RequestOptions MAYA = RequestOptions.none().withCustomer(Customer.withToken("secret-token"));

    /** A question whose body has room for a token. */
    record Ask(String reference, @Nullable Map<String, String> additionalInfo) {}

    private final List<HttpCall> sent = new ArrayList<>();

    @Test
    void sendsTokenAndDeviceInHeadersAndTheWordBearerOnce() {
        Headers headers = call(RequestOptions.none()
                .withCustomer(Customer.withToken("Bearer secret-token").on("device-1", "203.0.113.7")));

        assertThat(headers.all("Authorization-Customer")).containsExactly("Bearer secret-token");
        assertThat(headers.first("X-DEVICE-ID")).contains("device-1");
        assertThat(headers.first("X-IP-ADDRESS")).contains("203.0.113.7");
        assertThat(headers.first("X-LATITUDE")).isEmpty();
    }

    @Test
    void sendsNothingOfACustomerWhoWasNotNamed() {
        assertThat(call(RequestOptions.none()).names()).doesNotContain("Authorization-Customer", "X-DEVICE-ID");
    }

    @Test
    void showsNeitherTokenNorDevice() {
        Customer customer =
                Customer.withToken("secret-token").on("device-1", "203.0.113.7").at("-6.2", "106.8");

        assertThat(customer + " " + RequestOptions.none().withCustomer(customer))
                .doesNotContain("secret", "device-1", "203", "106");
    }

    @Test
    void refusesAnEmptyToken() {
        assertThatIllegalArgumentException().isThrownBy(() -> Customer.withToken("Bearer "));
    }

    @Test
    void fillsTheTokenInWhereTheBodyWantsItTooAndKeepsTheRest() {
        send(CARRYING, new Ask("R-1", null), MAYA);
        send(CARRYING, new Ask("R-1", Map.of("referenceNo", "D-1")), MAYA);
        send(CARRYING, new Ask("R-1", Map.of("accessToken", "secret-token")), MAYA);

        assertThat(body(0)).isEqualTo("{\"reference\":\"R-1\",\"additionalInfo\":{\"accessToken\":\"secret-token\"}}");
        assertThat(body(1)).contains("{\"referenceNo\":\"D-1\",\"accessToken\":\"secret-token\"}");
        assertThat(body(2)).isEqualTo(body(0));
        FakeDana.verify(
                new FakeDana.Request(
                        "POST",
                        "/v1.0/balance",
                        sent.get(1).headers(),
                        sent.get(1).body()),
                TestKeys.dana());
    }

    @Test
    void sendsNothingWhenTheBodyNamesAnotherCustomerOrNobodyDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> send(CARRYING, new Ask("R-1", Map.of("accessToken", "other-token")), MAYA))
                .withMessageContaining("additionalInfo.accessToken")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("other-token", "secret-token"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> send(CARRYING, new Ask("R-1", null), RequestOptions.none()))
                .withMessageContaining("additionalInfo.accessToken is missing");
        assertThat(sent).isEmpty();
    }

    @Test
    void aTokenThatOnlyTheBodyHasIsLeftAsItIs() {
        send(CARRYING, new Ask("R-1", Map.of("accessToken", "own-token")), RequestOptions.none());
        assertThat(body(0)).contains("own-token");
        assertThat(sent.get(0).headers().names()).doesNotContain("Authorization-Customer");
    }

    private String body(int index) {
        return new String(sent.get(index).body(), StandardCharsets.UTF_8);
    }

    private Headers call(RequestOptions options) {
        send(ON_BEHALF, new QueryRequest("ORDER-1"), options);
        return sent.get(0).headers();
    }

    private <Q> void send(Operation<Q, QueryAnswer> operation, Q request, RequestOptions options) {
        ClientConfig config = new ClientBuilder<>(settings -> settings)
                .environment(Environment.at(URI.create("https://dana.example")))
                .partnerId("partner")
                .merchantKey(TestKeys.merchant())
                .transport(call -> {
                    sent.add(call);
                    byte[] body = "{\"responseCode\":\"2001100\",\"responseMessage\":\"Successful\"}"
                            .getBytes(StandardCharsets.UTF_8);
                    return new HttpReply(200, Headers.none(), body);
                })
                .build();
        new Caller(config).call(operation, request, options);
    }
}
