package com.example.dana;

import com.example.dana.nicepay.DanaRecurringNotificationRequest;
import com.example.dana.nicepay.EwalletNotificationRequest;
import com.example.dana.nicepay.EwalletPaymentRequest;
import com.example.dana.nicepay.NicepayHandler;
import com.example.dana.nicepay.StatusInquiryRequest;
import com.example.dana.nicepay.StatusInquiryResponse;
import com.example.dana.runtime.Action;
import com.example.dana.runtime.Customer;
import com.example.dana.runtime.Outcome;
import com.example.dana.runtime.OutcomeKind;
import com.example.dana.runtime.RequestOptions;
import com.example.dana.runtime.Rupiah;
import com.example.dana.runtime.client.BrowserForm;
import com.example.dana.runtime.keys.ClientSecret;
import com.example.dana.runtime.keys.DanaKey;
import com.example.dana.runtime.keys.MerchantKey;
import com.example.dana.runtime.server.Endpoint;
import com.example.dana.runtime.server.EndpointBuilder;
import com.example.dana.runtime.server.Reply;
import com.example.dana.runtime.server.Verified;
import com.example.dana.runtime.token.Token;
import com.example.dana.runtime.token.TokenKey;
import com.example.dana.runtime.token.TokenStore;
import com.example.dana.widget.AccountUnbindingRequest;
import com.example.dana.widget.BalanceInquiryRequest;
import com.example.dana.widget.BalanceInquiryResponse;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The code of docs/signing.md: what a team writes around emitted code. */
final class SigningGuide {
    private static final String PARTNER = "2099010100000000000001";

    private SigningGuide() {}

    static DanaClient asymmetric() {
        // snippet:asymmetric
        DanaClient dana = DanaClient.builder()
                .environment(DanaEnvironment.SANDBOX)
                .partnerId(PARTNER)
                .merchantKey(MerchantKey.fromPem(Path.of("merchant-private.pem")))
                .danaKey(DanaKey.fromPem(Path.of("dana-public.pem")))
                .build();
        // end
        return dana;
    }

    static DanaClient symmetric(TokenStore tokens) {
        // snippet:symmetric
        DanaClient dana = DanaClient.builder()
                .environment(DanaEnvironment.SANDBOX)
                .partnerId(PARTNER)
                .merchantKey(MerchantKey.fromPem(Path.of("merchant-private.pem"))) // signs the call for the token
                .clientSecret(ClientSecret.fromFile(Path.of("client-secret"))) // signs all others
                .signing(DanaSigning.SNAP_SYMMETRIC)
                .build();
        // end
        return dana;
    }

    static Outcome<BalanceInquiryResponse> customer(DanaClient dana, String authCode) {
        // snippet:customer
        Outcome<?> bound = dana.tokens().exchange("customer-17", authCode);
        if (bound.outcome() != OutcomeKind.SUCCESS) {
            throw bound.toException(); // a code works once: let the customer agree again
        }
        Customer customer = Customer.bound("customer-17").on("device-1", "203.0.113.7");
        Outcome<BalanceInquiryResponse> balance = dana.widget()
                .balanceInquiry(BalanceInquiryRequest.builder().build(), RequestOptions.none().withCustomer(customer));
        // end
        return balance;
    }

    static void unbind(DanaClient dana, Customer customer) {
        // snippet:unbind
        dana.widget().accountUnbinding(
                AccountUnbindingRequest.builder().merchantId("216620000000000000001").build(),
                RequestOptions.none().withCustomer(customer)); // forgets the tokens once DANA has
        dana.tokens().forget("customer-17"); // when DANA's unbind notification tells of it
        // end
    }

    // snippet:token-store
    /** Tokens in a place that all nodes see; a database would compare and set in one UPDATE. */
    static final class SharedTokens implements TokenStore {
        private final Map<TokenKey, Token> place = new ConcurrentHashMap<>();

        @Override public @Nullable Token find(TokenKey key) {
            return place.get(key);
        }

        @Override public boolean replace(TokenKey key, @Nullable Token known, @Nullable Token token) {
            if (known == null) {
                return token == null ? !place.containsKey(key) : place.putIfAbsent(key, token) == null;
            }
            return token == null ? place.remove(key, known) : place.replace(key, known, token);
        }
    }
    // end

    static EndpointBuilder checking(EndpointBuilder endpoint, List<ClientSecret> secrets) {
        // snippet:token-check
        endpoint.alsoVerify(DanaSigning.SNAP_SYMMETRIC, headers ->
                        headers.first("X-PARTNER-ID").orElse("").equals(PARTNER) ? secrets : List.of())
                .tokens((kind, token, headers) -> kind.equals("accessToken") && token.equals("issued-token"));
        // end
        return endpoint;
    }

    static DanaClient nicepay() {
        // snippet:nicepay-client
        DanaClient nicepay = DanaClient.builder()
                .environment(DanaEnvironment.SANDBOX)
                .partnerId("IONPAYTEST") // iMid
                .clientSecret(ClientSecret.fromFile(Path.of("nicepay-merchant-key")))
                .build();
        // end
        return nicepay;
    }

    static StatusInquiryResponse inquiry(DanaClient nicepay) {
        // snippet:nicepay-inquiry
        Outcome<StatusInquiryResponse> state = nicepay.nicepay()
                .statusInquiry(StatusInquiryRequest.builder()
                        .tXid("IONPAYTEST05202603180930014021")
                        .referenceNo("KOPI-20260318-00431")
                        .amt(Rupiah.of(75_000))
                        .build());
        boolean paid = state.transaction().outcome() == OutcomeKind.SUCCESS;
        // end
        return paid ? state.body() : state.orThrow();
    }

    static String page(DanaClient nicepay) {
        // snippet:nicepay-form
        BrowserForm form = nicepay.nicepay()
                .ewalletPayment(
                        EwalletPaymentRequest.builder()
                                .tXid("IONPAYTEST05202603180930014021")
                                .callBackUrl(URI.create("https://kopi-senja.example/payment/done"))
                                .build(),
                        "KOPI-20260318-00431",
                        "75000");
        String html = form.html("Pay with DANA");
        // end
        return html;
    }

    // snippet:nicepay-shop
    /** What is told is not proven: only the inquiry is. */
    record Shop(DanaClient nicepay) implements NicepayHandler {
        @Override public Reply<Void> ewalletNotification(Verified<EwalletNotificationRequest> message) {
            EwalletNotificationRequest told = message.body();
            StatusInquiryResponse state = nicepay.nicepay()
                    .statusInquiry(StatusInquiryRequest.builder()
                            .tXid(told.tXid())
                            .referenceNo(told.referenceNo())
                            .amt(told.amt())
                            .build())
                    .orThrow(); // not readable now: the message comes again
            // compare state.amt() and state.referenceNo() with your own order, then act once per tXid
            return Reply.accepted();
        }

        @Override public Reply<Void> danaRecurringNotification(Verified<DanaRecurringNotificationRequest> message) {
            return Reply.accepted();
        }
    }
    // end

    static Endpoint webhooks(DanaClient nicepay) {
        // snippet:nicepay-webhooks
        Endpoint webhooks = NicepayHandler.mount(nicepay.webhooks(), new Shop(nicepay)).build();
        // end
        return webhooks;
    }

    static boolean isOver(Outcome<?> outcome) {
        return outcome.action() == Action.RENEW_TOKEN;
    }
}
