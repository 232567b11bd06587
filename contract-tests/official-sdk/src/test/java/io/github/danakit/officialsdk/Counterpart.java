package io.github.danakit.officialsdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** What the SDK talks to: a stand-in for DANA with keys of its own, the partner's inbox, and a customer. */
final class Counterpart implements AutoCloseable {
    private static final String PARTNER = "2026000000000000000001";
    private static final String SECRET = UUID.randomUUID().toString();
    private static final String MERCHANT = "216620000000000000042";

    private final RsaKeyPair partner = RsaKeyPair.generate();
    private final RsaKeyPair dana = RsaKeyPair.generate();
    private final Inbox inbox = Inbox.open();
    private final Simulator simulator =
            Simulator.start(SimulatorOptions.of(PARTNER, partner.publicKey(), dana.privateKey())
                    .withClientSecret(ClientSecret.of(SECRET)));
    private final HttpClient browser = HttpClient.newHttpClient();

    Counterpart() throws IOException {}

    /** A script that calls DANA in the partner's name about an order of IDR 25,000. */
    Script call(String script, String order) {
        return new Script(
                script,
                Map.ofEntries(
                        Map.entry("STAND_IN", simulator.baseUri().toString()),
                        Map.entry("DANA_ENV", "sandbox"),
                        Map.entry("X_DEBUG", "true"),
                        Map.entry("X_PARTNER_ID", PARTNER),
                        Map.entry("CLIENT_SECRET", SECRET),
                        Map.entry("PRIVATE_KEY", partner.privatePem()),
                        Map.entry("ORIGIN", "https://shop.example"),
                        Map.entry("MERCHANT_ID", MERCHANT),
                        Map.entry("NOTIFICATION_URL", inbox.address().toString()),
                        Map.entry("ORDER", order),
                        Map.entry("AMOUNT", "25000.00")));
    }

    /** A script that verifies a notification with DANA's key, as a server in production does. */
    Script parse(Notification notification) throws IOException {
        return new Script(
                "parse-notification.mjs",
                Map.of(
                        "DANA_ENV", "production",
                        "DANA_PUBLIC_KEY", dana.publicPem(),
                        "NOTIFICATION", notification.toJson()));
    }

    /** Orders with the SDK and returns DANA's reference. */
    String order(String order) throws IOException {
        return call("create-order-redirect.mjs", order)
                .run()
                .accepted()
                .path("referenceNo")
                .asText();
    }

    void pay(String referenceNo) throws IOException, InterruptedException {
        press(referenceNo, "pay");
    }

    void letExpire(String referenceNo) throws IOException, InterruptedException {
        press(referenceNo, "expire");
    }

    private void press(String referenceNo, String button) throws IOException, InterruptedException {
        URI page = simulator.baseUri().resolve("/checkout/" + referenceNo + "/" + button);
        HttpRequest click = HttpRequest.newBuilder(page)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = browser.send(click, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException("the pay page answered HTTP " + status);
        }
    }

    /** A customer agrees to the binding; the code that the partner gets. */
    String agree() throws IOException, InterruptedException {
        HttpRequest agreement = HttpRequest.newBuilder(simulator.baseUri().resolve("/_simulator/api/bindings"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return new ObjectMapper()
                .readTree(browser.send(agreement, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("authCode")
                .asText();
    }

    Notification notification(String order) throws InterruptedException {
        return inbox.take(order);
    }

    String merchantId() {
        return MERCHANT;
    }

    @Override
    public void close() {
        simulator.close();
        inbox.close();
    }
}
