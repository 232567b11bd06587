package io.github.danakit.simulator.acquiring;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.gate.Bodies;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.PayPage;
import java.net.URI;
import java.util.regex.Pattern;

/** The address at which the older Open API has its pay page; it leads to the one page that all orders have. */
public final class CheckoutPage implements Page {
    /** Where the description has it. */
    public static final String PATH = "/m/portal/cashier/checkout";

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z]{1,64}");

    /** The page. */
    public CheckoutPage() {}

    static String address(URI base, Order order) {
        return base.resolve(PATH + "?bizNo=" + order.referenceNo()).toString();
    }

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String reference = Bodies.form(query).path("bizNo").asText();
        return REFERENCE.matcher(reference).matches() ? Replies.seeOther(PayPage.PATH + reference) : Replies.empty(404);
    }
}
