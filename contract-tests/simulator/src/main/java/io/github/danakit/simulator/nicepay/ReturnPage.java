package io.github.danakit.simulator.nicepay;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads payers from the pay page back to the partner, with the fields that NICEPAY adds to the address. */
public final class ReturnPage implements Page {
    /** Where the page of a transaction starts; its number follows. */
    public static final String PATH = "/nicepay-return/";

    private static final String FAILED = "9752";

    private final Nicepay nicepay;

    /** Leads payers of these transactions back. */
    public ReturnPage(Nicepay nicepay) {
        this.nicepay = nicepay;
    }

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        String tXid = address.getRawPath().substring(PATH.length());
        Optional<Registration> known = nicepay.registration(tXid);
        URI page = known.map(Registration::callBackUrl).orElse(null);
        if (page == null) {
            return Replies.empty(404);
        }
        String text = page.toString();
        String fields = fields(known.get(), nicepay.order(tXid)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Replies.seeOther(text + (text.contains("?") ? "&" : "?") + fields);
    }

    private static Map<String, String> fields(Registration registration, Optional<Order> order) {
        boolean paid = order.map(Order::state).filter(OrderState.PAID::equals).isPresent();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("resultCd", paid ? "0000" : FAILED);
        fields.put("resultMsg", paid ? "SUCCESS" : "The payment by e-wallet failed");
        fields.put("tXid", registration.tXid());
        for (String name : new String[] {
            "referenceNo", "payMethod", "amt", "currency", "goodsNm", "billingNm", "description", "mitraCd"
        }) {
            fields.put(name, registration.text(name));
        }
        fields.put("transDt", Transactions.day(registration.time()));
        fields.put("transTm", Transactions.time(registration.time()));
        return fields;
    }
}
