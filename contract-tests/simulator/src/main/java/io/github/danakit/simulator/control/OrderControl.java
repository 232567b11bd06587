package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.Orders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists orders and does with them what customers and partners do. */
public final class OrderControl implements ControlApi.Part {
    private final Orders orders;

    /** Control of these orders. */
    public OrderControl(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Object answer(String method, List<String> path, JsonNode body) {
        if (method.equals("GET")) {
            return Map.of(
                    "orders", orders.all().stream().map(OrderControl::shown).toList());
        }
        if (path.size() != 2) {
            throw new IllegalArgumentException("POST to orders/REFERENCE/pay, paying, cancel or expire");
        }
        Order order = find(path.get(0));
        return shown(
                switch (path.get(1)) {
                    case "pay" -> orders.pay(order);
                    case "paying" -> orders.paying(order);
                    case "cancel" -> orders.cancel(order);
                    case "expire" -> orders.expire(order);
                    default -> throw new IllegalArgumentException("an order can pay, paying, cancel or expire");
                });
    }

    private Order find(String reference) {
        Optional<Order> byDana = orders.find(null, reference);
        return byDana.or(() -> orders.find(reference, null))
                .orElseThrow(() -> new ControlApi.Missing("there is no order " + reference));
    }

    private static Map<String, Object> shown(Order order) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("referenceNo", order.referenceNo());
        shown.put("partnerReferenceNo", order.partnerReferenceNo());
        shown.put("product", order.wanted().product());
        shown.put("amount", order.amount().toString());
        shown.put("refunded", order.refunded().toString());
        shown.put("state", order.state());
        shown.put("createdTime", order.createdTime().toString());
        return shown;
    }
}
