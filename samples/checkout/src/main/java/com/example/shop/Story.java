package com.example.shop;

import com.example.shop.dana.DanaClient;
import com.example.shop.dana.common.OriginalServiceCode;
import com.example.shop.dana.paymentgateway.PaymentGatewayHandler;
import com.example.shop.dana.paymentgateway.PaymentGatewayOperations;
import com.example.shop.dana.paymentgateway.QueryPaymentRequest;
import com.example.shop.dana.paymentgateway.RefundOrderRequest;
import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.Outcome;
import com.example.shop.dana.runtime.client.Environment;
import com.example.shop.dana.runtime.client.RawCall;
import com.example.shop.dana.runtime.http.HttpReply;
import com.example.shop.dana.runtime.keys.DanaKey;
import com.example.shop.dana.runtime.keys.MerchantKey;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Plays a whole purchase against a simulated DANA, on real HTTP with real signatures, and prints what happens. */
public final class Story {
    private static final String PARTNER = "2026000000000000000001";
    private static final String MERCHANT = "216620000000000000042";

    private final PrintStream out;
    private final HttpClient browser = HttpClient.newHttpClient();

    Story(PrintStream out) {
        this.out = out;
    }

    /** Runs the story; with an address, the shop's private key and DANA's public one, against a simulator elsewhere. */
    public static void main(String[] args) throws Exception {
        new Story(System.out)
                .tell(
                        args.length == 3
                                ? SimulatedDana.at(URI.create(args[0]), Path.of(args[1]), Path.of(args[2]))
                                : SimulatedDana.here(PARTNER));
    }

    void tell() throws Exception {
        tell(SimulatedDana.here(PARTNER));
    }

    private void tell(SimulatedDana played) throws Exception {
        TestKeys keys = played.keys();
        try (SimulatedDana simulator = played;
                ShopServer server = ShopServer.listen()) {
            // snippet:client
            DanaClient dana = DanaClient.builder()
                    .environment(Environment.at(simulator.baseUri())) // or DanaEnvironment.SANDBOX
                    .partnerId(PARTNER)
                    .merchantKey(MerchantKey.fromText(keys.merchantPrivatePem()))
                    .danaKey(DanaKey.fromText(keys.danaPublicPem()))
                    .build();
            // end
            Ledger ledger = new Ledger();
            Shop shop = new Shop(dana, ledger, MERCHANT, server.home());
            // snippet:endpoint
            server.serve(PaymentGatewayHandler.mount(dana.webhooks(), shop).build());
            // end
            purchase(dana, shop, ledger);
            forgery(server, ledger);
            mistakes(dana, shop);
        }
    }

    private void purchase(DanaClient dana, Shop shop, Ledger ledger) throws Exception {
        OffsetDateTime soon = OffsetDateTime.now().plusMinutes(20).truncatedTo(ChronoUnit.SECONDS);
        var created = shop.order("INV-1001", Money.idr(250_000), "Kettle", soon);
        out.println("1. Order INV-1001 over IDR 250000.00: " + told(created));
        URI page = created.body().webRedirectUrl();
        out.println("2. The customer opens " + page + " and presses Pay: HTTP " + press(page + "/pay"));
        Ledger.Entry entry = ledger.await("INV-1001", Duration.ofSeconds(10));
        out.println("3. DANA's signed notification arrived and was verified: " + entry.outcome() + ", "
                + entry.amount().value());
        var query = dana.paymentGateway()
                .queryPayment(QueryPaymentRequest.builder()
                        .originalPartnerReferenceNo("INV-1001")
                        .merchantId(MERCHANT)
                        .serviceCode(OriginalServiceCode.PAYMENT)
                        .build());
        out.println("4. Query: " + told(query) + "; the payment is "
                + query.transaction().outcome() + " (" + query.transaction().meaning() + ")");
        var refund = dana.paymentGateway()
                .refundOrder(RefundOrderRequest.builder()
                        .merchantId(MERCHANT)
                        .originalPartnerReferenceNo("INV-1001")
                        .partnerRefundNo("REF-1")
                        .refundAmount(Money.idr(50_000))
                        .reason("Dented lid")
                        .build());
        out.println("5. Refund of IDR 50000.00: " + told(refund));
    }

    private void forgery(ShopServer server, Ledger ledger) throws Exception {
        String notice = "{\"originalPartnerReferenceNo\":\"INV-9999\",\"latestTransactionStatus\":\"00\"}";
        HttpRequest forged = HttpRequest.newBuilder(server.home().resolve("/v1.0/debit/notify"))
                .header("Content-Type", "application/json")
                .header(
                        "X-TIMESTAMP",
                        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .header("X-PARTNER-ID", PARTNER)
                .header("X-EXTERNAL-ID", "1")
                .header("CHANNEL-ID", "DANA")
                .header("X-SIGNATURE", "bm90IHNpZ25lZCBieSBEQU5B")
                .POST(HttpRequest.BodyPublishers.ofString(notice))
                .build();
        HttpResponse<String> answer = browser.send(forged, HttpResponse.BodyHandlers.ofString());
        out.println("6. A forged notification: HTTP " + answer.statusCode() + " " + answer.body() + "; the shop "
                + (ledger.knows("INV-9999") ? "was fooled" : "never saw it"));
    }

    private void mistakes(DanaClient dana, Shop shop) {
        OffsetDateTime soon = OffsetDateTime.now().plusMinutes(20).truncatedTo(ChronoUnit.SECONDS);
        var other = shop.order("INV-1001", Money.idr(1), "Kettle", soon);
        out.println("7. INV-1001 again, over another amount: " + told(other));
        byte[] wrong = ("{\"merchantId\":\"" + MERCHANT
                        + "\",\"partnerReferenceNo\":\"INV-1002\",\"amount\":{\"value\":\"1500\","
                        + "\"currency\":\"IDR\"}}")
                .getBytes(StandardCharsets.UTF_8);
        HttpReply refused = dana.caller()
                .sendRaw(
                        RawCall.of(PaymentGatewayOperations.CREATE_ORDER_HOSTED).body(wrong));
        out.println("8. A raw request with mistakes: HTTP " + refused.status() + " "
                + new String(refused.body(), StandardCharsets.UTF_8));
        try {
            RefundOrderRequest.builder().merchantId(MERCHANT).build();
        } catch (IllegalArgumentException e) {
            out.println("9. Forgotten members never leave the house: " + e.getMessage());
        }
    }

    private static String told(Outcome<?> outcome) {
        return outcome.code() + ", " + outcome.outcome() + ", next: " + outcome.action();
    }

    private int press(String address) throws Exception {
        HttpRequest click = HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return browser.send(click, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
