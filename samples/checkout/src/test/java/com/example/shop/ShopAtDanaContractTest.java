package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.dana.DanaClient;
import com.example.shop.dana.runtime.Action;
import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.OutcomeKind;
import com.example.shop.dana.runtime.client.Environment;
import com.example.shop.dana.runtime.keys.DanaKey;
import com.example.shop.dana.runtime.keys.MerchantKey;
import io.github.danakit.contract.DanaInteraction;
import io.github.danakit.contract.DanaMock;
import io.github.danakit.contract.signing.HostileAnswer;
import java.net.URI;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What the shop sends when it makes an order, and what it learns from DANA's answers. */
class ShopAtDanaContractTest {
    private static final OffsetDateTime SOON = OffsetDateTime.parse("2026-03-18T10:00:00+07:00");

    // snippet:client-contract
    @Test
    @DanaInteraction("create-order-hosted 4045418")
    void asksForAnotherNumberWhenThisOneIsTaken(DanaMock dana) {
        var outcome = shop(dana).order("INV-1001", Money.idr(250_000), "Kettle", SOON);

        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.FAILED);
        assertThat(outcome.action()).isEqualTo(Action.NEW_TRANSACTION);
    }
    // end

    @Test
    @DanaInteraction("create-order-hosted 2005400")
    void opensThePageOfAnOrder(DanaMock dana) {
        var outcome = shop(dana).order("INV-1001", Money.idr(250_000), "Kettle", SOON);

        assertThat(outcome.action()).isEqualTo(Action.PROCEED);
        assertThat(outcome.body().webRedirectUrl()).isNotNull();
        assertThat(outcome.body().partnerReferenceNo()).isEqualTo("INV-1001");
    }

    // snippet:hostile-answer
    @Test
    @DanaInteraction(value = "create-order-hosted 2005400", answer = HostileAnswer.HTML_PAGE, partnerId = "KOPISENJA1")
    void asksWhatBecameOfAnOrderWhenAProxyAnswers(DanaMock dana) {
        var outcome = shop(dana).order("INV-1001", Money.idr(250_000), "Kettle", SOON);

        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
    }
    // end

    private static Shop shop(DanaMock mock) {
        DanaClient dana = DanaClient.builder()
                .environment(Environment.at(mock.uri()))
                .partnerId(mock.keys().partnerId())
                .merchantKey(MerchantKey.fromText(mock.keys().merchantPrivatePem()))
                .danaKey(DanaKey.fromText(mock.keys().danaPublicPem()))
                .build();
        return new Shop(dana, new Ledger(), "216620000000000000042", URI.create("https://shop.example"));
    }
}
