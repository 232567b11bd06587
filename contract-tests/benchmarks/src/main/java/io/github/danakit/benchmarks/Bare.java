package io.github.danakit.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;

/** The least that a signed call can be: one RSA signature and one round trip of java.net.http. */
final class Bare {
    private static final byte[] BODY =
            "{\"originalPartnerReferenceNo\":\"SENJA-20260318-0042\",\"serviceCode\":\"54\",\"merchantId\":\"216620000000000000001\"}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] TEXT = ("POST:/payment-gateway/v1.0/debit/status.htm:" + "0".repeat(64)
                    + ":2026-03-18T09:06:05+07:00")
            .getBytes(StandardCharsets.UTF_8);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI uri;
    private final PrivateKey key;

    Bare(URI base, String pem) {
        uri = base.resolve("/payment-gateway/v1.0/debit/status.htm");
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", ""));
            key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign() {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(TEXT);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] send(String signature) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-TIMESTAMP", "2026-03-18T09:06:05+07:00")
                .header("X-PARTNER-ID", "2026031800000000000001")
                .header("X-EXTERNAL-ID", "4c9e1b7a2d5f40f3a8e6c1d2b3f4a506")
                .header("CHANNEL-ID", "95221")
                .header("X-SIGNATURE", signature)
                .POST(BodyPublishers.ofByteArray(BODY))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
