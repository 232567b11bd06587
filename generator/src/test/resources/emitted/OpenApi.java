package com.example.dana;

import com.example.dana.adapter.DanaHttpserverAdapter;
import com.example.dana.openapiacquiring.*;
import com.example.dana.openapioauth.*;
import com.example.dana.runtime.*;
import com.example.dana.runtime.client.Environment;
import com.example.dana.runtime.json.JacksonCodec;
import com.example.dana.runtime.keys.ClientSecret;
import com.example.dana.runtime.keys.DanaKey;
import com.example.dana.runtime.keys.MerchantKey;
import com.example.dana.runtime.server.Endpoint;
import com.example.dana.runtime.server.Reply;
import com.example.dana.runtime.server.Verified;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a partner writes, and below it what a stand-in for DANA writes; compiled with the code emitted for both sides. */
public final class OpenApi implements Function<Map<String, String>, Map<String, Object>> {
    private static final String PARTNER = "2026031809150000112233";

    private final Map<String, Object> told = new LinkedHashMap<>();

    @Override
    public Map<String, Object> apply(Map<String, String> given) {
        HttpServer dana = server();
        HttpServer shop = server();
        try {
            // snippet:open-api-client
            DanaClient client = DanaClient.builder()
                    .environment(Environment.at(uri(dana)))
                    .partnerId(PARTNER)
                    .clientSecret(ClientSecret.of("made-up-client-secret"))
                    .merchantKey(MerchantKey.fromText(given.get("merchantPrivate")))
                    .danaKey(DanaKey.fromText(given.get("danaPublic")))
                    .build();
            // end
            dana.createContext("/", new com.example.side.adapter.DanaHttpserverAdapter(new Side().endpoint(given)));
            // snippet:open-api-webhooks
            Endpoint webhooks = OpenApiAcquiringHandler.mount(client.webhooks(), new Shop()).build();
            shop.createContext("/", new DanaHttpserverAdapter(webhooks));
            // end
            dana.start();
            shop.start();
            calls(client, given);
            new Side().tell(given, uri(shop), told);
            return told;
        } finally {
            dana.stop(0);
            shop.stop(0);
        }
    }

    private void calls(DanaClient client, Map<String, String> given) {
        CreateOrderRequest order = read(given.get("createOrder"), CreateOrderRequest.class);
        // snippet:open-api-call
        Outcome<CreateOrderResponse> created = client.openApiAcquiring()
                .createOrder(order, RequestOptions.externalId("msg-1"));
        // end
        told.put("created", created.action() + " " + created.body().checkoutUrl());
        told.put("reference", created.reference());

        QueryOrderRequest question = read(given.get("queryOrder"), QueryOrderRequest.class);
        told.put("paid", client.openApiAcquiring().queryOrder(question).transaction().outcome());

        CancelOrderRequest cancel = read(given.get("cancelOrder"), CancelOrderRequest.class);
        Outcome<CancelOrderResponse> refused = client.openApiAcquiring().cancelOrder(cancel);
        told.put("refused", refused.outcome() + " " + refused.code().code() + " " + refused.code().name());

        ApplyTokenRequest code = read(given.get("applyToken"), ApplyTokenRequest.class);
        told.put("token", client.async().openApiOauth().applyToken(code, RequestOptions.none()).join()
                .orThrow().resultInfo().resultStatus());
        told.put("sides", client.openApiAcquiring().refundOrder(read(given.get("refundOrder"), RefundOrderRequest.class)).outcome());
    }

    // snippet:open-api-shop
    /** The shop: one method per message that it wants. */
    private final class Shop implements OpenApiAcquiringHandler {
        @Override public Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) {
            told.put("notified", message.body().merchantTransId() + " " + message.transaction().outcome()
                    + " " + message.head("clientId").orElse(""));
            return Reply.of(OpenApiAcquiringCodes.FinishNotify.SUCCESS);
        }
    }
    // end

    private static <T> T read(String json, Class<T> type) {
        return new JacksonCodec().read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static URI uri(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** DANA's side, by the code of role=dana. */
    private static final class Side implements com.example.side.openapiacquiring.OpenApiAcquiringHandler, com.example.side.openapioauth.OpenApiOauthHandler {
        private com.example.side.runtime.server.Endpoint endpoint(Map<String, String> given) {
            var builder = com.example.side.runtime.server.Endpoint.builder()
                    .verifyWith(com.example.side.runtime.keys.DanaKey.fromText(given.get("merchantPublic")))
                    .signWith(com.example.side.runtime.keys.MerchantKey.fromText(given.get("danaPrivate")))
                    .detailedRefusals(true);
            com.example.side.openapiacquiring.OpenApiAcquiringHandler.mount(builder, this);
            com.example.side.openapioauth.OpenApiOauthHandler.mount(builder, this);
            return builder.build();
        }

        private void tell(Map<String, String> given, URI shop, Map<String, Object> told) {
            var partner = com.example.side.PartnerClient.builder()
                    .environment(com.example.side.runtime.client.Environment.at(shop))
                    .merchantKey(com.example.side.runtime.keys.MerchantKey.fromText(given.get("danaPrivate")))
                    .danaKey(com.example.side.runtime.keys.DanaKey.fromText(given.get("merchantPublic")));
            var notice = read(given.get("finishNotify"), com.example.side.openapiacquiring.FinishNotifyRequest.class);
            told.put("answered", partner.partnerId(PARTNER).build().openApiAcquiring().finishNotify(notice).code().name());
            try {
                told.put("another", partner.partnerId("another").build().openApiAcquiring().finishNotify(notice).action());
            } catch (com.example.side.runtime.SignatureMismatchException e) {
                told.put("another", e.reason());
            }
        }

        private static <T> T read(String json, Class<T> type) {
            return new com.example.side.runtime.json.JacksonCodec().read(json.getBytes(StandardCharsets.UTF_8), type);
        }

        @Override public com.example.side.runtime.server.Reply<com.example.side.openapiacquiring.CreateOrderResponse> createOrder(
                com.example.side.runtime.server.Verified<com.example.side.openapiacquiring.CreateOrderRequest> message) {
            var code = com.example.side.openapiacquiring.OpenApiAcquiringCodes.CreateOrder.SUCCESS;
            String json = "{\"resultInfo\":{\"resultStatus\":\"S\",\"resultCodeId\":\"00000000\",\"resultCode\":\"SUCCESS\"},"
                    + "\"merchantTransId\":\"" + message.body().order().merchantTransId() + "\",\"acquirementId\":\"D-1\","
                    + "\"checkoutUrl\":\"https://pay.example/" + message.externalId() + "/" + message.head("clientSecret").isPresent() + "\"}";
            return com.example.side.runtime.server.Reply.of(code, read(json, com.example.side.openapiacquiring.CreateOrderResponse.class));
        }

        @Override public com.example.side.runtime.server.Reply<com.example.side.openapiacquiring.QueryOrderResponse> queryOrder(
                com.example.side.runtime.server.Verified<com.example.side.openapiacquiring.QueryOrderRequest> message) {
            String json = "{\"resultInfo\":{\"resultStatus\":\"S\",\"resultCodeId\":\"00000000\",\"resultCode\":\"SUCCESS\"},"
                    + "\"statusDetail\":{\"acquirementStatus\":\"SUCCESS\"}}";
            return com.example.side.runtime.server.Reply.of(
                    com.example.side.openapiacquiring.OpenApiAcquiringCodes.QueryOrder.SUCCESS,
                    read(json, com.example.side.openapiacquiring.QueryOrderResponse.class));
        }

        @Override public com.example.side.runtime.server.Reply<com.example.side.openapiacquiring.CancelOrderResponse> cancelOrder(
                com.example.side.runtime.server.Verified<com.example.side.openapiacquiring.CancelOrderRequest> message) {
            return com.example.side.runtime.server.Reply.of(com.example.side.openapiacquiring.OpenApiAcquiringCodes.CancelOrder.PARAM_ILLEGAL);
        }

        @Override public com.example.side.runtime.server.Reply<com.example.side.openapioauth.ApplyTokenResponse> applyToken(
                com.example.side.runtime.server.Verified<com.example.side.openapioauth.ApplyTokenRequest> message) {
            return com.example.side.runtime.server.Reply.of(com.example.side.openapioauth.OpenApiOauthCodes.ApplyToken.SUCCESS);
        }
    }
}
