package com.example.shop;

import com.example.shop.dana.DanaClient;
import com.example.shop.dana.paymentgateway.FinishNotifyRequest;
import com.example.shop.dana.paymentgateway.FinishNotifyResponse;
import com.example.shop.dana.paymentgateway.PaymentGatewayHandler;
import com.example.shop.dana.runtime.client.Environment;
import com.example.shop.dana.runtime.keys.DanaKey;
import com.example.shop.dana.runtime.keys.MerchantKey;
import com.example.shop.dana.runtime.server.Reply;
import com.example.shop.dana.runtime.server.Verified;
import io.github.danakit.contract.ContractCheck;
import io.github.danakit.contract.DanaContract;
import io.github.danakit.contract.DanaState;
import io.github.danakit.contract.DanaStates;
import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** The shop's own server against everything that DANA may send to it. */
// snippet:server
@DanaContract(product = "payment-gateway")
class ShopContractTest {
    private ShopServer server;
    private volatile boolean ledgerIsDown;

    @BeforeEach // interactions share their examples, and a server remembers what it answered
    void open(ContractKeys keys) throws IOException {
        server = ShopServer.listen();
        DanaClient dana = DanaClient.builder()
                .environment(Environment.at(server.home()))
                .partnerId(keys.partnerId())
                .merchantKey(MerchantKey.fromText(keys.merchantPrivatePem()))
                .danaKey(DanaKey.fromText(keys.danaPublicPem())) // DANA's public key of this run
                .build();
        Shop shop = new Shop(dana, new Ledger(), "216620000000000000042", server.home());
        server.serve(
                PaymentGatewayHandler.mount(dana.webhooks(), withOutages(shop)).build());
    }

    @DanaState(DanaStates.PaymentGateway.FINISH_NOTIFY_5005601)
    void breakTheLedger() {
        ledgerIsDown = true;
    }

    @TestTemplate
    void answersDana(ContractCheck check) {
        check.verify(server.home());
    }
    // end

    private PaymentGatewayHandler withOutages(Shop shop) {
        return new PaymentGatewayHandler() {
            @Override
            public Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) {
                if (ledgerIsDown) {
                    throw new IllegalStateException("the ledger is down");
                }
                return shop.finishNotify(message);
            }
        };
    }

    @AfterEach
    void close() {
        server.close();
    }
}
