package com.example;

import com.example.dana.DanaClient;
import com.example.dana.DanaEnvironment;
import com.example.dana.common.OriginalServiceCode;
import com.example.dana.paymentgateway.QueryPaymentRequest;
import com.example.dana.runtime.keys.MerchantKey;
import java.nio.file.Path;

/** What a stranger writes. */
public final class Consumer {
    private Consumer() {}

    /** Asks about an order. */
    public static boolean isPaid(String order) {
        DanaClient dana = DanaClient.builder()
                .environment(DanaEnvironment.SANDBOX)
                .partnerId("2026000000000000000001")
                .merchantKey(MerchantKey.fromPem(Path.of("merchant.pem")))
                .build();
        var query = QueryPaymentRequest.builder()
                .originalPartnerReferenceNo(order)
                .merchantId("216620000000000000001")
                .serviceCode(OriginalServiceCode.PAYMENT)
                .build();
        return switch (dana.paymentGateway().queryPayment(query).transaction().outcome()) {
            case SUCCESS -> true;
            case PENDING, FAILED, UNKNOWN -> false;
        };
    }
}
