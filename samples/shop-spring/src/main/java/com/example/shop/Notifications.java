package com.example.shop;

import com.example.shop.dana.paymentgateway.FinishNotifyRequest;
import com.example.shop.dana.paymentgateway.FinishNotifyResponse;
import com.example.shop.dana.paymentgateway.PaymentGatewayCodes;
import com.example.shop.dana.paymentgateway.PaymentGatewayHandler;
import com.example.shop.dana.runtime.server.Reply;
import com.example.shop.dana.runtime.server.Verified;
import org.springframework.stereotype.Component;

/** Takes DANA's word that an order was paid or closed. */
@Component
class Notifications implements PaymentGatewayHandler {
    private final Ledger ledger;

    Notifications(Ledger ledger) {
        this.ledger = ledger;
    }

    // snippet:spring-handler
    @Override
    public Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) {
        FinishNotifyRequest notice = message.body();
        ledger.book(
                notice.originalPartnerReferenceNo(),
                message.transaction().outcome(),
                notice.amount(),
                notice.originalReferenceNo());
        return Reply.of(PaymentGatewayCodes.FinishNotify.SUCCESSFUL);
    }
    // end
}
