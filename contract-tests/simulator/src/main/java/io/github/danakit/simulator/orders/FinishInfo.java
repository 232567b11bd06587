package io.github.danakit.simulator.orders;

import io.github.danakit.dana.common.FinishNotifyInfo;
import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.common.PayOptionInfo;
import io.github.danakit.dana.common.PaymentInfo;
import java.time.OffsetDateTime;
import java.util.List;

/** What the notifications of several products tell of an order's end. */
public final class FinishInfo {

    private FinishInfo() {}

    /** The end of this order. */
    public static FinishNotifyInfo of(Order order) {
        return order.state() == OrderState.PAID ? paid(order, finished(order)) : closed();
    }

    /** When the order ended. */
    public static OffsetDateTime finished(Order order) {
        OffsetDateTime finished = order.finishedTime();
        return finished == null ? order.createdTime() : finished;
    }

    private static FinishNotifyInfo paid(Order order, OffsetDateTime paidTime) {
        PayOptionInfo option = PayOptionInfo.builder()
                .payMethod(new PayMethod(order.wanted().payMethod()))
                .payAmount(order.amount())
                .transAmount(order.amount())
                .build();
        PaymentInfo payment = PaymentInfo.builder()
                .cashierRequestId("CR" + order.referenceNo())
                .paidTime(paidTime)
                .payOptionInfos(List.of(option))
                .extendInfo("{\"externalPromoInfos\":[]}")
                .build();
        return FinishNotifyInfo.builder()
                .paymentInfo(payment)
                .paidTime(paidTime)
                .build();
    }

    private static FinishNotifyInfo closed() {
        return FinishNotifyInfo.builder()
                .extendInfo("{\"closedReason\":\"EXPIRED\"}")
                .build();
    }
}
