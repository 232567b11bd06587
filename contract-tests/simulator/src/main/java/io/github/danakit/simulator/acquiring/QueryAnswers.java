package io.github.danakit.simulator.acquiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.orders.OrderState;
import io.github.danakit.simulator.product.Members;

/** Tells how an order stands. */
final class QueryAnswers {

    private QueryAnswers() {}

    static void fill(ObjectNode answer, Order order) {
        boolean paid = order.state() == OrderState.PAID;
        answer.retain("resultInfo", "extendInfo", "amountDetail", "timeDetail", "statusDetail");
        answer.put("acquirementId", order.referenceNo())
                .put("merchantTransId", order.partnerReferenceNo())
                .put("orderTitle", order.wanted().title());
        ObjectNode amounts = Members.object(answer, "amountDetail");
        amounts.removeAll();
        Members.putMinor(amounts, "orderAmount", order.amount());
        Members.putMinor(amounts, "payAmount", paid ? order.amount() : Money.idr(0));
        Members.putMinor(amounts, "refundAmount", order.refunded());
        ObjectNode times = Members.object(answer, "timeDetail");
        times.removeAll();
        Members.putTime(times, "createdTime", order.createdTime());
        Members.putTime(times, "expiryTime", order.wanted().validUpTo());
        Members.putTimes(times, "paidTimes", paid ? order.finishedTime() : null);
        Members.object(answer, "statusDetail").put("acquirementStatus", status(order.state()));
    }

    /** The state in DANA's words. */
    static String status(OrderState state) {
        return switch (state) {
            case CREATED -> "INIT";
            case PAYING -> "PAYING";
            case PAID -> "SUCCESS";
            case CANCELLED -> "CANCELLED";
            case EXPIRED -> "CLOSED";
        };
    }
}
