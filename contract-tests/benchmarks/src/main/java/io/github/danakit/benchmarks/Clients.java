package io.github.danakit.benchmarks;

import io.github.danakit.benchmarks.dana.DanaClient;
import io.github.danakit.benchmarks.dana.common.OriginalServiceCode;
import io.github.danakit.benchmarks.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.benchmarks.dana.runtime.client.ClientBuilder;
import io.github.danakit.benchmarks.dana.runtime.client.Environment;
import io.github.danakit.benchmarks.dana.runtime.keys.MerchantKey;
import java.net.URI;
import java.security.Provider;

/** The emitted client, signing through one provider or another. */
final class Clients {
    private Clients() {}

    /** With the platform's RSA; loads nothing else, as the first call of a JVM is measured with it. */
    static ClientBuilder<DanaClient> builder(URI uri, String pem) {
        return DanaClient.builder()
                .environment(Environment.at(uri))
                .partnerId("2026031800000000000001")
                .merchantKey(MerchantKey.fromText(pem));
    }

    static DanaClient signingBy(Provider provider, URI uri, String pem) {
        return builder(uri, pem).securityProvider(provider).build();
    }

    static QueryPaymentRequest request() {
        return QueryPaymentRequest.builder()
                .originalPartnerReferenceNo("SENJA-20260318-0042")
                .serviceCode(new OriginalServiceCode("54"))
                .merchantId("216620000000000000001")
                .build();
    }
}
