package io.github.danakit.clienttests.guide;

import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.DanaEnvironment;
import io.github.danakit.clienttests.dana.common.OriginalServiceCode;
import io.github.danakit.clienttests.dana.common.TransferToBankInquiryStatusResponse;
import io.github.danakit.clienttests.dana.disbursement.BankFundType;
import io.github.danakit.clienttests.dana.disbursement.DisbursementCodes;
import io.github.danakit.clienttests.dana.disbursement.DisbursementOperations;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankAdditionalInfo;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankRequest;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankResponse;
import io.github.danakit.clienttests.dana.listener.DanaOpentelemetryListener;
import io.github.danakit.clienttests.dana.listener.DanaSlf4jListener;
import io.github.danakit.clienttests.dana.paymentgateway.QueryPaymentRequest;
import io.github.danakit.clienttests.dana.paymentgateway.QueryPaymentResponse;
import io.github.danakit.clienttests.dana.runtime.Money;
import io.github.danakit.clienttests.dana.runtime.Outcome;
import io.github.danakit.clienttests.dana.runtime.RefusedException;
import io.github.danakit.clienttests.dana.runtime.RequestOptions;
import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.client.RawCall;
import io.github.danakit.clienttests.dana.runtime.client.ResolvePolicy;
import io.github.danakit.clienttests.dana.runtime.client.Settings;
import io.github.danakit.clienttests.dana.runtime.http.HttpReply;
import io.github.danakit.clienttests.dana.runtime.http.Transport;
import io.github.danakit.clienttests.dana.runtime.keys.DanaKey;
import io.github.danakit.clienttests.dana.runtime.keys.MerchantKey;
import io.opentelemetry.api.OpenTelemetry;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.Provider;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** The code of the guides; {@link GuidesTest} runs it and holds the guides to it. */
final class Guide {
    private Guide() {}

    static DanaClient built(Path folder, Transport transport) {
        // snippet:builder
        DanaClient dana = DanaClient.builder()
                .environment(DanaEnvironment.SANDBOX)
                .partnerId("2026031800000000000001")
                .merchantKey(MerchantKey.fromPem(folder.resolve("merchant-private.pem")))
                .danaKey(DanaKey.fromPem(folder.resolve("dana-public.pem")))
                .timeout(Duration.ofSeconds(10)) // of each attempt; each operation's own unless set
                // end
                .transport(transport)
                // snippet:builder-end
                .build();
        // end
        return dana;
    }

    static DanaClient ofProperties(Properties properties) {
        // snippet:properties
        DanaClient dana = DanaClient.builder().settings(Settings.of(properties)).build();
        // end
        return dana;
    }

    static DanaClient ofEnvironment() {
        // snippet:variables
        DanaClient dana = DanaClient.builder()
                .settings(Settings.ofEnvironment(System.getenv(), "SHOP_DANA_")) // SHOP_DANA_PARTNER_ID, …
                .build();
        // end
        return dana;
    }

    static DanaClient ownHttp(Settings settings) {
        // snippet:http-client
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .followRedirects(HttpClient.Redirect.NEVER) // a client that follows redirects is refused
                .build();
        DanaClient dana =
                DanaClient.builder().settings(settings).httpClient(http).build();
        // end
        return dana;
    }

    static DanaClient provider(Settings settings, Provider amazon) {
        // snippet:provider
        DanaClient dana = DanaClient.builder()
                .settings(settings)
                .securityProvider(amazon) // AmazonCorrettoCryptoProvider.INSTANCE
                .build();
        // end
        return dana;
    }

    static DanaClient listeners(Settings settings, OpenTelemetry telemetry) {
        // snippet:listeners
        DanaClient dana = DanaClient.builder()
                .settings(settings)
                .listener(new DanaSlf4jListener().and(new DanaOpentelemetryListener(telemetry)))
                .build();
        // end
        return dana;
    }

    // snippet:transfer
    static TransferToBankRequest transfer(String reference, long rupiah) {
        return TransferToBankRequest.builder()
                .partnerReferenceNo(reference)
                .beneficiaryAccountNumber("100020003000")
                .beneficiaryBankCode("002")
                .amount(Money.idr(rupiah))
                .additionalInfo(TransferToBankAdditionalInfo.builder()
                        .fundType(BankFundType.MERCHANT_WITHDRAW_FOR_CORPORATE)
                        .build())
                .build();
    }
    // end

    // snippet:switch
    static String next(Outcome<TransferToBankResponse> outcome) {
        return switch (outcome.action()) {
            case PROCEED -> "done";
            case AWAIT_RESULT -> "accepted: wait for the notification, or ask";
            case QUERY_STATUS -> "nobody knows: ask before anything else, never repeat blindly";
            case RETRY_SAME_REQUEST -> "send the same request once more, later";
            case RENEW_TOKEN -> "get a new token, then the same request";
            case FIX_REQUEST -> "a mistake of ours: " + outcome.code();
            case NEW_TRANSACTION -> "this reference is used up: take a new one";
            case MARK_FAILED -> "final: give the goods or the money back";
            case CONTACT_DANA -> "people have to talk";
        };
    }
    // end

    // snippet:resolve
    static boolean isPaid(DanaClient dana, TransferToBankRequest transfer) {
        Outcome<TransferToBankResponse> outcome = dana.disbursement().transferToBank(transfer);
        return switch (outcome.outcome()) {
            case SUCCESS -> true;
            case FAILED -> false;
            case PENDING, UNKNOWN -> isPaidByNow(dana.disbursement().resolve(transfer));
        };
    }

    static boolean isPaidByNow(Outcome<TransferToBankInquiryStatusResponse> status) {
        return switch (status.transaction().outcome()) { // the transfer, not the question
            case SUCCESS -> true;
            case FAILED -> false;
            case PENDING, UNKNOWN -> throw new IllegalStateException("not known yet: keep the money, ask again later");
        };
    }
    // end

    static Outcome<TransferToBankInquiryStatusResponse> patience(DanaClient dana, TransferToBankRequest transfer) {
        // snippet:patience
        ResolvePolicy quick = ResolvePolicy.standard().within(Duration.ofSeconds(45));
        Outcome<TransferToBankInquiryStatusResponse> status =
                dana.disbursement().resolve(transfer, quick);
        // end
        return status;
    }

    static String exceptions(DanaClient dana, TransferToBankRequest transfer) {
        // snippet:exceptions
        try {
            TransferToBankResponse answer =
                    dana.disbursement().transferToBank(transfer).orThrow();
            return answer.referenceNumber();
        } catch (RefusedException e) {
            return e.action() + " " + e.externalId(); // DANA answered, and the answer is no success
        } catch (TransportException e) {
            return "never sent: " + e.getMessage(); // where money moves, only when DANA cannot have got it
        }
        // end
    }

    static Outcome<TransferToBankResponse> options(DanaClient dana, TransferToBankRequest transfer) {
        // snippet:options
        RequestOptions options = RequestOptions.externalId("payout-51-attempt-1")
                .withTimeout(Duration.ofSeconds(5)) // of each attempt
                .withBudget(Duration.ofSeconds(12)) // of all attempts and pauses together
                .withRetries(1);
        Outcome<TransferToBankResponse> outcome = dana.disbursement().transferToBank(transfer, options);
        // end
        return outcome;
    }

    static CompletableFuture<Outcome<QueryPaymentResponse>> async(DanaClient dana, QueryPaymentRequest query) {
        // snippet:async
        CompletableFuture<Outcome<QueryPaymentResponse>> answer =
                dana.async().paymentGateway().queryPayment(query, RequestOptions.none());
        // end
        return answer;
    }

    static QueryPaymentRequest query() {
        return QueryPaymentRequest.builder()
                .originalPartnerReferenceNo("ORDER-1")
                .serviceCode(new OriginalServiceCode("54"))
                .merchantId("216620000000000000001")
                .build();
    }

    static boolean codes(Outcome<TransferToBankResponse> outcome) {
        // snippet:codes
        boolean insufficient = outcome.is(DisbursementCodes.TransferToBank.INSUFFICIENT_FUNDS);
        // end
        return insufficient;
    }

    static HttpReply raw(DanaClient dana, String body) {
        // snippet:raw
        RawCall withoutTime =
                RawCall.of(DisbursementOperations.TRANSFER_TO_BANK).body(body).without("X-TIMESTAMP");
        RawCall forged =
                RawCall.of(DisbursementOperations.TRANSFER_TO_BANK).body(body).header("X-SIGNATURE", "AAAA");
        HttpReply answer = dana.caller().sendRaw(withoutTime);
        HttpReply refusal = dana.caller().sendRaw(forged);
        // end
        return answer.status() == refusal.status() ? refusal : answer;
    }
}
