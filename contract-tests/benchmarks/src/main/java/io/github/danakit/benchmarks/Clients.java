package io.github.danakit.benchmarks;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
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

    static DanaClient of(URI uri, String pem, String provider) {
        ClientBuilder<DanaClient> builder = DanaClient.builder()
                .environment(Environment.at(uri))
                .partnerId("2026031800000000000001")
                .merchantKey(MerchantKey.fromText(pem));
        Provider chosen = provider(provider);
        return chosen == null
                ? builder.build()
                : builder.securityProvider(chosen).build();
    }

    private static Provider provider(String name) {
        return switch (name) {
            case "none" -> new NoRsa();
            case "amazon" -> {
                AmazonCorrettoCryptoProvider.INSTANCE.assertHealthy();
                yield AmazonCorrettoCryptoProvider.INSTANCE;
            }
            default -> null;
        };
    }

    static QueryPaymentRequest request() {
        return QueryPaymentRequest.builder()
                .originalPartnerReferenceNo("SENJA-20260318-0042")
                .serviceCode(new OriginalServiceCode("54"))
                .merchantId("216620000000000000001")
                .build();
    }
}
