package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenesTest {
    private static final Partner PARTNER = new Partner();
    private static final String QUERY = "payment-gateway.query-payment";
    private static final String REFUND = "payment-gateway.refund-order";

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    @Test
    void aHeaderForcesACodeOnThisCall() throws Exception {
        assertThat(query("5005501").code()).isEqualTo("5005501");
        assertThat(PARTNER.call(QUERY, Map.of()).code()).isEqualTo("4045501");
    }

    @Test
    void anUnknownCodeIsToldWithTheListOfThoseThereAre() throws Exception {
        Partner.Answer answer = query("4045418");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(QUERY + " has no code 4045418", "2005500", "4045501");
        assertThat(query("soon").text()).contains("has no code soon");
        assertThat(query("delay=soon").text()).contains("is no span of time");
    }

    @Test
    void theControlApiForcesACodeOnTheNextCallsThatFit() throws Exception {
        String wanted = "{\"operation\":\"" + QUERY + "\",\"scene\":\"5005500\",\"times\":2,"
                + "\"when\":{\"serviceCode\":\"54\"}}";
        assertThat(PARTNER.post("/_simulator/api/scenes", wanted).status()).isEqualTo(200);
        assertThat(PARTNER.call(QUERY, Map.of()).code()).isEqualTo("5005500");
        assertThat(PARTNER.get("/_simulator/api/scenes").json().path("waiting")).hasSize(1);
        assertThat(PARTNER.call(QUERY, Map.of()).code()).isEqualTo("5005500");
        assertThat(PARTNER.call(QUERY, Map.of()).code()).isEqualTo("4045501");
        assertThat(PARTNER.post("/_simulator/api/scenes", wanted.replace("5005500", "1"))
                        .text())
                .contains("is no scene");
    }

    @Test
    void valuesOfTheSandboxPlayTheSameAnswersHere() throws Exception {
        String refund = "{\"merchantId\":\"1\",\"originalPartnerReferenceNo\":\"A\",\"partnerRefundNo\":\"R\","
                + "\"refundAmount\":{\"value\":\"435814.00\",\"currency\":\"IDR\"},\"reason\":\"x\"}";
        assertThat(PARTNER.call(REFUND, refund, Map.of()).code()).isEqualTo("4035814");
        assertThat(PARTNER.call(REFUND, refund.replace("435814", "225800"), Map.of())
                        .code())
                .isEqualTo("2025800");
        assertThat(PARTNER.call(REFUND, refund.replace("435814", "435813"), Map.of())
                        .code())
                .isEqualTo("4045801");
    }

    @Test
    void anAnswerCanGetLostOrBroken() throws Exception {
        assertThatThrownBy(() -> query("reset")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> query("2005500,truncated")).isInstanceOf(IOException.class);
        Partner.Answer page = query("html");
        assertThat(page.status()).isEqualTo(502);
        assertThat(page.text()).startsWith("<html>");
        assertThat(query("4045501,delay=10ms").code()).isEqualTo("4045501");
    }

    @Test
    void aForcedAnswerLeavesNoTraceInTheOrders() throws Exception {
        URI nowhere = URI.create("http://127.0.0.1:9/");
        String create = "payment-gateway.create-order-custom";
        String order = Partner.order("INV-1", "1.00", nowhere);
        assertThat(PARTNER.call(create, order, Map.of("X-Dana-Scene", "2005400"))
                        .code())
                .isEqualTo("2005400");
        assertThat(PARTNER.get("/_simulator/api/orders").json().path("orders")).isEmpty();
    }

    private static Partner.Answer query(String scene) throws Exception {
        return PARTNER.call(QUERY, Map.of("X-Dana-Scene", scene));
    }
}
