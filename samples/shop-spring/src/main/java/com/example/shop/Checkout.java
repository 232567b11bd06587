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
import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.Outcome;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes orders at DANA. */
@Component
class Checkout {
    private final DanaClient dana;
    private final ShopSettings settings;

    Checkout(DanaClient dana, ShopSettings settings) {
        this.dana = dana;
        this.settings = settings;
    }

    Outcome<CreateOrderHostedResponse> order(String number, String title, Money amount) {
        return dana.paymentGateway()
                .createOrderHosted(CreateOrderHostedRequest.builder()
                        .merchantId(settings.merchantId())
                        .partnerReferenceNo(number)
                        .amount(amount)
                        .validUpTo(OffsetDateTime.now().plusMinutes(20).truncatedTo(ChronoUnit.SECONDS))
                        .urlParams(List.of(
                                address("PAY_RETURN", "/orders/" + number),
                                address("NOTIFICATION", "/v1.0/debit/notify")))
                        .additionalInfo(CreateOrderHostedAdditionalInfo.builder()
                                .mcc("5732")
                                .envInfo(EnvInfo.builder()
                                        .terminalType(TerminalType.WEB)
                                        .orderTerminalType(TerminalType.WEB)
                                        .build())
                                .order(CreateOrderHostedOrder.builder()
                                        .orderTitle(title)
                                        .buyer(OrderParty.builder()
                                                .nickname("Sari")
                                                .build())
                                        .build())
                                .build())
                        .build());
    }

    private UrlParam address(String type, String path) {
        return UrlParam.builder()
                .type(type)
                .url(settings.address().resolve(path))
                .isDeeplink("N")
                .build();
    }
}
