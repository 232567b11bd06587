package io.github.danakit.benchmarks;

import io.github.danakit.benchmarks.dana.DanaSigning;
import io.github.danakit.benchmarks.dana.runtime.http.Headers;
import io.github.danakit.benchmarks.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.benchmarks.dana.runtime.signing.RequestSigner;
import io.github.danakit.benchmarks.dana.runtime.signing.SignatureVerifier;
import io.github.danakit.benchmarks.dana.runtime.signing.SigningInput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Proving a notification: what the JDK's own classes take for it, and what the emitted verifier takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VerifyBenchmark {
    private static final String PATH = "/v1.0/debit/notify";
    private static final String TIME = "2026-03-18T09:24:31+07:00";

    private byte[] body;
    private PublicKey key;
    private byte[] text;
    private byte[] signature;
    private Headers headers;
    private SignatureVerifier verifier;

    /** Signs one message of the usual size; JMH calls it. */
    @Setup
    public void sign() throws GeneralSecurityException {
        RsaKeyPair dana = RsaKeyPair.generate();
        body =
                ("{\"originalPartnerReferenceNo\":\"KOPI-20260318-00431\",\"originalReferenceNo\":\"20260318111212800110166\","
                                + "\"merchantId\":\"216620000000000000042\",\"amount\":{\"value\":\"163000.00\",\"currency\":\"IDR\"},"
                                + "\"latestTransactionStatus\":\"00\",\"createdTime\":\"2026-03-18T09:20:00+07:00\","
                                + "\"finishedTime\":\"2026-03-18T09:24:31+07:00\",\"additionalInfo\":{\"note\":\""
                                + "n".repeat(500) + "\"}}")
                        .getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of("timestamp", TIME, "partnerId", "p", "externalId", "e", "channelId", "D");
        headers = Headers.of(new RequestSigner(DanaSigning.SNAP_ASYMMETRIC, dana.privateKey())
                .headers(new SigningInput("POST", PATH, body, values)));
        verifier = new SignatureVerifier(DanaSigning.SNAP_ASYMMETRIC, List.of(dana.publicKey()));
        String pem = dana.publicPem().replaceAll("-----[A-Z ]+-----|\\s", "");
        key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        signature = Base64.getDecoder().decode(headers.first("X-SIGNATURE").orElseThrow());
        String digest = HexFormat.of().formatHex(sha256()).toLowerCase(Locale.ROOT);
        text = ("POST:" + PATH + ":" + digest + ":" + TIME).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sha256() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(body);
    }

    /** A digest of the body, and a signature that is verified over a text that is there already. */
    @Benchmark
    public Object raw() throws GeneralSecurityException {
        byte[] digest = sha256();
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(text);
        if (!check.verify(signature)) {
            throw new IllegalStateException("the bare verification is wrong");
        }
        return digest;
    }

    /** The emitted verifier: headers, Base64, the digest, the text, the signature. */
    @Benchmark
    public Object verifier() {
        return verifier.verify("POST", PATH, headers, body);
    }
}
