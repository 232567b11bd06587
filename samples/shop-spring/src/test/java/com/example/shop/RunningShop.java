package com.example.shop;

import com.example.shop.dana.DanaSigning;
import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.keys.RsaKeyPair;
import com.example.shop.dana.runtime.signing.RequestSigner;
import com.example.shop.dana.runtime.signing.SigningInput;
import com.example.shop.dana.runtime.signing.Timestamps;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shop as it is started, on a free port and a database of the test's. */
final class RunningShop implements AutoCloseable {
    private static final String NOTIFY = "/v1.0/debit/notify";

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final HttpClient browser = HttpClient.newHttpClient();

    private RunningShop(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    static RunningShop start(String databaseUrl) throws IOException {
        int port = freePort();
        SpringApplication shop = new SpringApplication(ShopApplication.class);
        boolean postgresql = databaseUrl.startsWith("jdbc:postgresql:");
        return new RunningShop(
                shop.run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=" + (postgresql ? "postgres" : "shop"),
                        "--spring.profiles.active=" + (postgresql ? "postgresql" : ""),
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        "--spring.main.banner-mode=off"),
                URI.create("http://127.0.0.1:" + port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    /** Buys a kettle and presses Pay at the simulated DANA; gives the number of the order. */
    String buy() throws Exception {
        HttpResponse<String> ordered = post(address.resolve("/orders"));
        URI page = URI.create(ordered.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> paid = post(URI.create(page + "/pay"));
        return paid.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "")
                .replaceFirst(".*/", "");
    }

    /** Waits until the order's page says so. */
    void awaitState(String order, String state) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!page(order).contains(">" + state + "<")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(page(order));
            }
            Thread.sleep(100);
        }
    }

    private String page(String order) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/orders/" + order)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(URI target) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(target)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Tells the shop in DANA's name. */
    int tell(String order, String amount, String status) throws Exception {
        return tell(context.getBean(SimulatedDana.class).danaKeys(), order, amount, status);
    }

    /** Tells the shop in the name of whoever holds the keys. */
    int tell(RsaKeyPair keys, String order, String amount, String status) throws Exception {
        byte[] body = ("{\"originalPartnerReferenceNo\":\"" + order + "\",\"originalReferenceNo\":\"D-" + order
                        + "\",\"merchantId\":\"216620000000000000042\",\"amount\":{\"value\":\"" + amount
                        + "\",\"currency\":\"IDR\"},\"latestTransactionStatus\":\"" + status
                        + "\",\"createdTime\":\"2026-03-18T09:20:00+07:00\",\"finishedTime\":\"2026-03-18T09:24:31+07:00\"}")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                "p",
                "externalId",
                UUID.randomUUID().toString(),
                "channelId",
                "DANA");
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(NOTIFY))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        new RequestSigner(DanaSigning.SNAP_ASYMMETRIC, keys.privateKey())
                .headers(new SigningInput("POST", NOTIFY, body, values))
                .forEach(request::header);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    int count(String sql, String order) {
        return context.getBean(JdbcClient.class)
                .sql(sql)
                .param(order)
                .query(Integer.class)
                .single();
    }

    int bookings(String order) {
        return count("select count(*) from booking where order_number = ?", order);
    }

    void open(String order) {
        context.getBean(Ledger.class).open(order, "Kettle", Money.idr(250_000));
    }

    @Override
    public void close() {
        context.close();
    }
}
