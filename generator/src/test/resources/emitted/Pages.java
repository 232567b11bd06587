package com.example.dana;

import com.example.dana.openapiacquiring.*;
import com.example.dana.openapimember.*;
import com.example.dana.openapioauth.*;
import com.example.dana.runtime.client.Environment;
import com.example.dana.runtime.keys.MerchantKey;
import com.example.dana.widget.*;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
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
        Map<String, Object> made = new HashMap<>(Map.of(
                "binding", WidgetPages.deeplinkBinding(DanaEnvironment.SANDBOX, binding().build()),
                "live", WidgetPages.deeplinkBinding(DanaEnvironment.PRODUCTION, binding().build()),
                "vector", vector(key),
                "seamless", OpenApiOauthPages.oauthPageSeamless(DanaEnvironment.SANDBOX, seamless(key)),
                "topUp", OpenApiMemberPages.topUpUrl(Environment.at(URI.create("http://localhost:8080")), topUp),
                "wallet", OpenApiMemberPages.myDanaUrl(given, wallet),
                "missing", problem(() -> CheckoutUrlParameters.builder().bizNo("1").build()),
                "long", problem(() -> binding().state("s".repeat(33)).lang("ind").build()),
                "code", bound("auth_code=c%2F1&state=s-1", "s-1") + " " + bound("authCode=c%2F2&state=s-1", "s-1"),
                "forged", problem(() -> WidgetPages.deeplinkBindingReturn("auth_code=c&state=s-2", "s-1"))));
        made.put("guide", bind(key, "s-1"));
        return made;
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

    /** Where a customer binds his account: a link that starts the app, or a page in his browser. */
    private static URI bind(MerchantKey key, String state) {
        // snippet:binding-page
        BindingSeamlessData known = BindingSeamlessData.builder()
                .bizScenario("PAYMENT").mobileNumber("6281200000001").externalUid("customer-17").verifiedTime(TIME)
                .build();
        URI page = WidgetPages.deeplinkBinding(DanaEnvironment.SANDBOX, DeeplinkBindingParameters.builder()
                .partnerId("2026031800000000000001").timestamp(TIME).externalId("bind-17-1").channelId("95221")
                .scopes("CASHIER,QUERY_BALANCE").redirectUrl(URI.create("https://shop.example/bound")).state(state)
                .seamlessData(known, key) // so that he need not type his number; signed with your key
                .build());
        // end
        return page;
    }

    private static String bound(String query, String state) {
        // snippet:binding-return
        DeeplinkBindingReturn back = WidgetPages.deeplinkBindingReturn(query, state); // throws when it is another's
        String code = back.auth_code() == null ? back.authCode() : back.auth_code();
        // end
        return String.valueOf(code);
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
