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

    private Headers call(RequestOptions options) {
        ClientConfig config = new ClientBuilder<>(settings -> settings)
                .environment(Environment.at(URI.create("https://dana.example")))
                .partnerId("partner")
                .merchantKey(TestKeys.merchant())
                .transport(request -> {
                    sent.add(request);
                    byte[] body = "{\"responseCode\":\"2001100\",\"responseMessage\":\"Successful\"}"
                            .getBytes(StandardCharsets.UTF_8);
                    return new HttpReply(200, Headers.none(), body);
                })
                .build();
        new Caller(config).call(ON_BEHALF, new QueryRequest("ORDER-1"), options);
        return sent.get(0).headers();
    }
}
