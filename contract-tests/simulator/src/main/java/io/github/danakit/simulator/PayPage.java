package io.github.danakit.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page that a customer sees: the order, a button to pay and one to let it expire. Plain HTML, no scripts. */
final class PayPage implements HttpHandler {
    static final String PATH = "/checkout/";

    private final Checkout checkout;

    PayPage(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] parts = exchange.getRequestURI()
                    .getRawPath()
                    .substring(PATH.length())
                    .split("/");
            Optional<Order> order = checkout.find(parts[0]);
            if (order.isEmpty()) {
                send(exchange, 404, page("No such order", "<p>DANA knows no order under this address.</p>"));
            } else if (exchange.getRequestMethod().equals("POST") && parts.length == 2) {
                step(exchange, order.get(), parts[1]);
            } else {
                send(exchange, 200, order(order.get()));
            }
        }
    }

    private void step(HttpExchange exchange, Order order, String step) throws IOException {
        Order after = step.equals("pay") ? checkout.pay(order) : step.equals("expire") ? checkout.expire(order) : order;
        URI back = after.returnUrl();
        exchange.getResponseHeaders().set("Location", back == null ? PATH + after.referenceNo() : back.toString());
        exchange.sendResponseHeaders(303, -1);
    }

    private static String order(Order order) {
        String rows = "<dl><dt>Order</dt><dd>" + escaped(order.partnerReferenceNo()) + "</dd><dt>For</dt><dd>"
                + escaped(order.title()) + "</dd><dt>Amount</dt><dd>"
                + escaped(order.amount().currency()) + " "
                + escaped(order.amount().value()) + "</dd><dt>State</dt><dd>" + order.state() + "</dd></dl>";
        return page("Pay with DANA (simulated)", rows + (order.state() == OrderState.CREATED ? buttons(order) : ""));
    }

    private static String buttons(Order order) {
        String action = PATH + order.referenceNo();
        return "<form method=\"post\" action=\"" + action + "/pay\"><button id=\"pay\">Pay</button></form>"
                + "<form method=\"post\" action=\"" + action
                + "/expire\"><button id=\"expire\">Let expire</button></form>";
    }

    private static String page(String title, String content) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title></head>"
                + "<body><main><h1>" + title + "</h1>" + content + "</main></body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; form-action 'self' http: https:");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
