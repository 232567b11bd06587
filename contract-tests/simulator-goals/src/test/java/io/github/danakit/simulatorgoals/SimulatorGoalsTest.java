package io.github.danakit.simulatorgoals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.danakit.dana.DanaSigning;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.dana.runtime.signing.RequestSigner;
import io.github.danakit.dana.runtime.signing.SigningInput;
import io.github.danakit.dana.runtime.signing.Timestamps;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs between the goals that start and stop the simulator, with the keys that they made. */
class SimulatorGoalsTest {
    private static final URI DANA = URI.create(System.getProperty("dana.simulator.url"));
    private static final Path KEYS = Path.of(System.getProperty("keys"));
    private static final String PATH = "/payment-gateway/v1.0/debit/status.htm";

    @Test
    void theSimulatorKnowsThePartnersKeyAndItsTimeStandsStill() throws Exception {
        assertThat(DanaKey.fromPem(KEYS.resolve("dana-public.pem")).toString()).contains("RSA 2048");
        assertThat(KEYS.resolve("client-secret.txt")).isNotEmptyFile();
        byte[] body = "{\"originalPartnerReferenceNo\":\"INV-1\",\"merchantId\":\"1\",\"serviceCode\":\"54\"}"
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "timestamp", Timestamps.now(Clock.systemUTC()),
                "partnerId", "2026000000000000000001",
                "externalId", "1",
                "channelId", "95221");
        HttpRequest.Builder query = HttpRequest.newBuilder(DANA.resolve(PATH))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        new RequestSigner(DanaSigning.SNAP_ASYMMETRIC, MerchantKey.fromPem(KEYS.resolve("partner-private.pem")))
                .headers(new SigningInput("POST", PATH, body, values))
                .forEach(query::setHeader);
        assertThat(send(query)).contains("4045501");
        assertThat(send(HttpRequest.newBuilder(DANA.resolve("/_simulator/api/clock"))))
                .contains("2026-01-05T09:00+07:00");
    }

    @Test
    void keysAndSecretsAreForTheirOwnersEyesOnly() throws IOException {
        assumeTrue(
                KEYS.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system knows no owners");
        for (String secret : List.of("partner-private.pem", "dana-private.pem", "client-secret.txt")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(KEYS.resolve(secret))))
                    .as(secret)
                    .isEqualTo("rw-------");
        }
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
