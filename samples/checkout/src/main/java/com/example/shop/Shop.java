package com.example.shop;

import com.example.shop.dana.DanaClient;
import com.example.shop.dana.common.EnvInfo;
import com.example.shop.dana.common.OrderParty;
import com.example.shop.dana.common.TerminalType;
import com.example.shop.dana.common.UrlParam;
import com.example.shop.dana.paymentgateway.CreateOrderHostedAdditionalInfo;
import com.example.shop.dana.paymentgateway.CreateOrderHostedOrder;
import com.example.shop.dana.paymentgateway.CreateOrderHostedRequest;
import com.example.shop.dana.paymentgateway.CreateOrderHostedResponse;
import com.example.shop.dana.paymentgateway.FinishNotifyRequest;
import com.example.shop.dana.paymentgateway.FinishNotifyResponse;
import com.example.shop.dana.paymentgateway.PaymentGatewayCodes;
import com.example.shop.dana.paymentgateway.PaymentGatewayHandler;
import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.Outcome;
import com.example.shop.dana.runtime.server.Reply;
import com.example.shop.dana.runtime.server.Verified;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/** Sells: makes orders at DANA, and takes DANA's word that they were paid. */
final class Shop implements PaymentGatewayHandler {
    private final DanaClient dana;
    private final Ledger ledger;
    private final String merchantId;
    private final URI home;

    Shop(DanaClient dana, Ledger ledger, String merchantId, URI home) {
        this.dana = dana;
        this.ledger = ledger;
        this.merchantId = merchantId;
        this.home = home;
    }

    // snippet:create-order
    Outcome<CreateOrderHostedResponse> order(String number, Money price, String title, OffsetDateTime payBefore) {
        CreateOrderHostedRequest order = CreateOrderHostedRequest.builder()
                .merchantId(merchantId)
                .partnerReferenceNo(number)
                .amount(price)
                .validUpTo(payBefore)
                .urlParams(List.of(address("PAY_RETURN", "/thanks"), address("NOTIFICATION", "/v1.0/debit/notify")))
                .additionalInfo(CreateOrderHostedAdditionalInfo.builder()
                        .mcc("5732")
                        .envInfo(EnvInfo.builder()
                                .terminalType(TerminalType.WEB)
                                .orderTerminalType(TerminalType.WEB)
                                .build())
                        .order(CreateOrderHostedOrder.builder()
                                .orderTitle(title)
                                .buyer(OrderParty.builder().nickname("Sari").build())
                                .build())
                        .build())
                .build();
        return dana.paymentGateway().createOrderHosted(order);
    }
    // end

    private UrlParam address(String type, String path) {
        return UrlParam.builder()
                .type(type)
                .url(home.resolve(path))
                .isDeeplink("N")
                .build();
    }

    // snippet:finish-notify
    @Override
    public Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) {
        FinishNotifyRequest notice = message.body();
        ledger.finished(notice.originalPartnerReferenceNo(), notice.amount(), message.transaction());
        return Reply.of(PaymentGatewayCodes.FinishNotify.SUCCESSFUL);
    }
    // end
}
