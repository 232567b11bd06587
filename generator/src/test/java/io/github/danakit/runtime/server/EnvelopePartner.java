package io.github.danakit.runtime.server;

import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.EnvelopeSample.Order;
import io.github.danakit.runtime.EnvelopeSample.Ordered;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.MerchantKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A shop that is told of payments in signed envelopes. */
final class EnvelopePartner {
    static final String PATH = "/notify.htm";
    static final String CLIENT = "2099010100000000000001";
    static final String BODY =
            "{\"merchantId\":\"2166\",\"order\":{\"merchantTransId\":\"ORDER-1\",\"state\":\"SUCCESS\"}}";

    private final Partner shop = new Partner();
    final List<Verified<Order>> seen = new ArrayList<>();
    final List<Rejection> rejections = shop.rejections;
    Handler<Order, Ordered> action = message -> Reply.of(EnvelopeSample.DONE);
    final Endpoint endpoint = endpoint().build();

    EndpointBuilder endpoint() {
        return shop.endpoint()
                .signWith(TestKeys.merchant())
                .partnerId(CLIENT)
                .route(EnvelopeSample.NOTIFY, PATH, this::act);
    }

    private Reply<Ordered> act(Verified<Order> message) throws Exception {
        seen.add(message);
        return action.handle(message);
    }

    void pass(Duration time) {
        shop.pass(time);
    }

    static String head(String function, String client, String time, String id) {
        return "{\"version\":\"2.0\",\"function\":\"" + function + "\",\"clientId\":\"" + client
                + "\",\"clientSecret\":\"planted-secret\",\"reqTime\":\"" + time + "\",\"reqMsgId\":\"" + id + "\"}";
    }

    static String head() {
        return head("dana.acquiring.order.finishNotify", CLIENT, "2026-03-14T09:26:53+07:00", "msg-1");
    }

    static String message() {
        return EnvelopeSample.message(head(), BODY);
    }

    static String sealed(String message) {
        return EnvelopeSample.sealed("request", message, TestKeys.merchant());
    }

    static String sealed(String message, MerchantKey key) {
        return EnvelopeSample.sealed("request", message, key);
    }

    HttpReply send(String envelope) {
        return send(endpoint, envelope.getBytes(StandardCharsets.UTF_8));
    }

    static HttpReply send(Endpoint endpoint, byte[] envelope) {
        return endpoint.handle("POST", PATH, Headers.of("Content-Type", "application/json"), envelope);
    }
}
