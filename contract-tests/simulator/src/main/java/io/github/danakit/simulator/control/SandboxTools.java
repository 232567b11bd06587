package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.gate.Bodies;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.orders.Orders;
import java.net.URI;
import java.util.Optional;

/**
 * The address by which scripts for DANA's sandbox pay a virtual account. DANA documents neither it nor its answers;
 * here the answer has the code that paying a virtual account has.
 */
public final class SandboxTools implements Page {
    /** Where scripts call it. */
    public static final String PATH = "/merchant-portal-app/api/sandbox-tools/execute";

    private static final String PAYMENT = "/v1.0/transfer-va/payment.htm";

    private final Orders orders;

    /** Pays these orders. */
    public SandboxTools(Orders orders) {
        this.orders = orders;
    }

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        JsonNode call = Bodies.read(body);
        if (!method.equals("POST") || !call.path("urlEndpoint").asText().equals(PAYMENT)) {
            return ControlApi.error(400, "POST a JSON object with urlEndpoint " + PAYMENT + " and a requestBody");
        }
        String account =
                call.path("requestBody").path("virtualAccountNo").asText().strip();
        Optional<Order> order = orders.find(null, account);
        if (order.isEmpty()) {
            return answer(404, "4042512", "Invalid Bill/Virtual Account Not Found");
        }
        if (order.get().state() == OrderState.PAID) {
            return answer(404, "4042514", "Paid Bill");
        }
        boolean paid = orders.pay(order.get()).state() == OrderState.PAID;
        return paid ? answer(200, "2002500", "Successful") : answer(404, "4042519", "Invalid Bill/Virtual Account");
    }

    private static HttpReply answer(int status, String code, String message) {
        return Replies.json(
                status, "{\"responseCode\":\"" + code + "\",\"responseMessage\":" + Replies.quoted(message) + "}");
    }
}
