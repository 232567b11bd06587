package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A shop at NICEPAY. */
record NicepayShop(Partner partner, String shop) {

    /** Registers a payment and returns its number. */
    String register(ObjectNode wanted) throws Exception {
        return partner.fields("nicepay.ewallet-registration", wanted, shop, Map.of())
                .json()
                .path("tXid")
                .asText();
    }

    private static ObjectNode form(String tXid) {
        ObjectNode form = Partner.JSON.createObjectNode();
        return form.put("timeStamp", "").put("tXid", tXid).put("callBackUrl", "https://shop.example/back?a=b");
    }

    private Map<String, String> unsent(ObjectNode wanted) {
        return Map.of(
                "iMid", shop,
                "referenceNo", wanted.path("referenceNo").asText(),
                "amt", wanted.path("amt").asText());
    }

    Partner.Answer pay(String tXid, ObjectNode wanted, Map<String, String> headers) throws Exception {
        return partner.posted("nicepay.ewallet-payment", form(tXid), shop, unsent(wanted), headers);
    }

    /** Where the browser of the payer is led. */
    String browser(String tXid, ObjectNode wanted) throws Exception {
        return partner.browser("nicepay.ewallet-payment", form(tXid), shop, unsent(wanted));
    }
}
