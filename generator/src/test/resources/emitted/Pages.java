package com.example.dana;

import com.example.dana.openapiacquiring.*;
import com.example.dana.openapimember.*;
import com.example.dana.openapioauth.*;
import com.example.dana.runtime.client.Environment;
import com.example.dana.runtime.keys.MerchantKey;
import com.example.dana.widget.*;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a partner writes; compiled together with the code that is emitted for DANA's own description. */
public final class Pages implements Function<String, Map<String, Object>> {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-14T02:26:53Z");

    @Override
    public Map<String, Object> apply(String pem) {
        MerchantKey key = MerchantKey.fromText(pem);
        URI given = URI.create("https://m.dana.id/m/portal/home?sourcePlatform=IPG");
        TopUpUrlParameters topUp = TopUpUrlParameters.builder().ott("o+1").build();
        MyDanaUrlParameters wallet = MyDanaUrlParameters.builder().ott("o+1").build();
        return Map.of(
                "binding", WidgetPages.deeplinkBinding(DanaEnvironment.SANDBOX, binding().build()),
                "live", WidgetPages.deeplinkBinding(DanaEnvironment.PRODUCTION, binding().build()),
                "vector", vector(key),
                "seamless", OpenApiOauthPages.oauthPageSeamless(DanaEnvironment.SANDBOX, seamless(key)),
                "topUp", OpenApiMemberPages.topUpUrl(Environment.at(URI.create("http://localhost:8080")), topUp),
                "wallet", OpenApiMemberPages.myDanaUrl(given, wallet),
                "missing", problem(() -> CheckoutUrlParameters.builder().bizNo("1").build()),
                "long", problem(() -> binding().state("s".repeat(33)).lang("ind").build()),
                "code", WidgetPages.deeplinkBindingReturn("auth_code=c%2F1&state=s-1", "s-1").auth_code() + "",
                "forged", problem(() -> WidgetPages.deeplinkBindingReturn("auth_code=c&state=s-2", "s-1")));
    }

    private static DeeplinkBindingParameters.Builder binding() {
        return DeeplinkBindingParameters.builder()
                .partnerId("p").timestamp(TIME).externalId("e").channelId("c")
                .scopes("CASHIER,QUERY_BALANCE").redirectUrl(URI.create("https://shop.example/back?a=b")).state("s-1");
    }

    private static URI vector(MerchantKey key) {
        String text = "{\"bizScenario\":\"PAYMENT\",\"mobile\":\"6281200000001\",\"externalUid\":\"user-1\",\"reqTime\":\"2026-03-14T09:26:53+07:00\","
                + "\"verifiedTime\":\"0\",\"reqMsgId\":\"7f3d1c1e-0000-4000-8000-000000000003\"}";
        return WidgetPages.deeplinkBinding(DanaEnvironment.SANDBOX, binding().seamlessData(text, key).build());
    }

    private static OauthPageSeamlessParameters seamless(MerchantKey key) {
        SeamlessData customer = SeamlessData.builder()
                .mobile("081200000001").externalUid("user-1").verifiedTime(TIME)
                .reqMsgId("7f3d1c1e-0000-4000-8000-000000000004").reqTime(TIME)
                .build();
        return OauthPageSeamlessParameters.builder()
                .seamlessData(customer, key).clientId("c").scopes(List.of(BindingScope.CASHIER, BindingScope.MINI_DANA))
                .requestId("r").state("s").terminalType(PageTerminalType.WEB).redirectUrl(URI.create("https://shop.example"))
                .build();
    }

    private static String problem(Runnable call) {
        try {
            call.run();
            return "none";
        } catch (RuntimeException e) {
            return e.getMessage() + "";
        }
    }
}
