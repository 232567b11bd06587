package io.github.danakit.simulator.orders;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.http.Html;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page that a customer sees: the order, and buttons to pay, to cancel and to let it expire. No scripts. */
public final class PayPage implements Page {
    /** Where the page of an order starts; its reference follows. */
    public static final String PATH = "/checkout/";

    private final Orders orders;

    /** The page of these orders. */
    public PayPage(Orders orders) {
        this.orders = orders;
    }

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        String[] parts = address.getRawPath().substring(PATH.length()).split("/", -1);
        Optional<Order> order = orders.find(null, parts[0]);
        if (order.isEmpty()) {
            return Replies.html(404, Html.page("No such order", "<p>DANA knows no order under this address.</p>"));
        }
        if (method.equals("POST") && parts.length == 2) {
            return step(order.get(), parts[1]);
        }
        return method.equals("GET") ? Replies.html(200, shown(order.get())) : Replies.empty(405);
    }

    private HttpReply step(Order order, String step) {
        return switch (step) {
            case "pay" -> back(orders.pay(order));
            case "expire" -> back(orders.expire(order));
            case "cancel" -> back(order);
            default -> Replies.empty(404);
        };
    }

    /** To the partner's page, with what DANA adds to its address; it proves nothing about the payment. */
    private static HttpReply back(Order order) {
        URI page = order.wanted().returnUrl();
        if (page == null) {
            return Replies.seeOther(PATH + order.referenceNo());
        }
        String text = page.toString();
        return Replies.seeOther(text + (text.contains("?") ? "&" : "?") + "originalReferenceNo=" + order.referenceNo()
                + "&originalPartnerReferenceNo=" + encoded(order.partnerReferenceNo()) + "&merchantId="
                + encoded(order.wanted().merchantId()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shown(Order order) {
        String rows = "<dl><dt>Order</dt><dd>" + Html.escaped(order.partnerReferenceNo()) + "</dd><dt>For</dt><dd>"
                + Html.escaped(order.wanted().title()) + "</dd><dt>Amount</dt><dd>"
                + Html.escaped(order.amount().toString()) + "</dd><dt>State</dt><dd id=\"state\">" + order.state()
                + "</dd></dl>";
        return Html.page("Pay with DANA (simulated)", rows + (order.isOpen() ? buttons(order) : closed(order)));
    }

    private static String buttons(Order order) {
        return button(order, "pay", "Pay") + button(order, "cancel", "Cancel") + button(order, "expire", "Let expire");
    }

    private static String button(Order order, String step, String text) {
        return "<form method=\"post\" action=\"" + PATH + order.referenceNo() + "/" + step + "\"><button id=\"" + step
                + "\">" + text + "</button></form>";
    }

    private static String closed(Order order) {
        URI page = order.wanted().returnUrl();
        return page == null
                ? ""
                : "<p><a id=\"back\" href=\"" + Html.escaped(page.toString()) + "\">Back to the shop</a></p>";
    }
}
