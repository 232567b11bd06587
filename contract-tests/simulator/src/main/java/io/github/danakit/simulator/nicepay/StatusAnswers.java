package io.github.danakit.simulator.nicepay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.orders.Order;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells how a transaction stands. */
final class StatusAnswers {

    private StatusAnswers() {}

    static void fill(ObjectNode answer, Registration registration, @Nullable Order order) {
        answer.retain("resultCd", "resultMsg", "currency", "payMethod", "mitraCd");
        for (String field : new String[] {"iMid", "referenceNo", "amt", "goodsNm", "billingNm"}) {
            answer.put(field, registration.text(field));
        }
        answer.put("tXid", registration.tXid()).put("status", status(order));
        Transactions.time(answer, "req", registration.time());
        if (order != null) {
            answer.put("cancelAmt", whole(order.refunded().amount()));
            if (order.finishedTime() != null) {
                Transactions.time(answer, "trans", order.finishedTime());
            }
        }
    }

    /** The state in NICEPAY's digits. A payment that was taken back before settlement is void. */
    private static String status(@Nullable Order order) {
        if (order == null) {
            return "9";
        }
        return switch (order.state()) {
            case CREATED -> "3";
            case PAYING -> "4";
            case PAID -> order.refunded().equals(order.amount()) ? "2" : "0";
            case CANCELLED -> "1";
            case EXPIRED -> "5";
        };
    }

    static String whole(BigDecimal amount) {
        return amount.toBigInteger().toString();
    }
}
