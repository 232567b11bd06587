package io.github.danakit.simulator.acquiring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.Refunds;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import java.util.Optional;

/** Refunds of the older Open API, in parts. */
final class OrderRefunds {
    private final World world;
    private final Refunds refunds;

    OrderRefunds(World world) {
        this.world = world;
        this.refunds = new Refunds(world.orders(), world.numbers(), world.clock());
    }

    Told refund(Asked asked) {
        Money amount = Members.minor(asked.body().at("/refundAmount"));
        if (amount == null) {
            return Told.code("PARAM_ILLEGAL");
        }
        Refunds.Result result = refunds.refund(order(asked), asked.text("/requestId"), amount);
        Order.Refund refund = result.refund();
        if (refund == null) {
            return Told.code(
                    switch (result.verdict()) {
                        case NO_ORDER, DONE -> "ORDER_NOT_EXISTS";
                        case NOT_PAID -> "ORDER_STATUS_INVALID";
                        case TOO_MUCH -> "AMOUNT_EXCEEDS_LIMIT";
                        case OTHER_AMOUNT -> "REPEAT_REQ_INCONSISTENT";
                    });
        }
        return Told.usual(
                answer -> answer.put("requestId", asked.text("/requestId")).put("refundId", refund.refundNo()));
    }

    private Optional<Order> order(Asked asked) {
        return world.orders().find(asked.textOrNull("/merchantTransId"), asked.textOrNull("/acquirementId"));
    }

    Told query(Asked asked) {
        String wanted = asked.text("/refundId");
        Optional<Order> found = order(asked).filter(order -> !order.refunds().isEmpty());
        if (found.isEmpty()) {
            return Told.code("TARGET_NOT_FOUND");
        }
        Order order = found.get();
        return Told.usual(answer -> {
            answer.put("acquirementId", order.referenceNo()).put("merchantTransId", order.partnerReferenceNo());
            ObjectNode example = (ObjectNode) answer.path("refundInfos").path(0);
            ArrayNode rows = answer.arrayNode();
            order.refunds().forEach((requestId, refund) -> {
                if (wanted.isEmpty() || wanted.equals(refund.refundNo())) {
                    rows.add(row(example.deepCopy(), requestId, refund));
                }
            });
            answer.set("refundInfos", rows);
        });
    }

    private static ObjectNode row(ObjectNode row, String requestId, Order.Refund refund) {
        row.retain("refundId", "requestId", "refundAmount", "refundAcceptedTime", "refundedTime", "refundStatus");
        row.put("refundId", refund.refundNo()).put("requestId", requestId).put("refundStatus", "SUCCESS");
        Members.putMinor(row, "refundAmount", refund.amount());
        Members.putTime(row, "refundAcceptedTime", refund.time());
        Members.putTime(row, "refundedTime", refund.time());
        return row;
    }
}
