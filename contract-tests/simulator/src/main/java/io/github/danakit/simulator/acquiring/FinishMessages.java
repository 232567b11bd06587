package io.github.danakit.simulator.acquiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.orders.FinishInfo;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.product.Members;

/** What DANA tells a partner when an order is paid or closed. */
public final class FinishMessages {

    private FinishMessages() {}

    /** Fills the documented message for this order. */
    public static void fill(ObjectNode message, Order order) {
        message.put("acquirementId", order.referenceNo())
                .put("merchantTransId", order.partnerReferenceNo())
                .put("merchantId", order.wanted().merchantId())
                .put("acquirementStatus", QueryAnswers.status(order.state()));
        Members.putMinor(message, "orderAmount", order.amount());
        Members.putTime(message, "createdTime", order.createdTime());
        Members.putTime(message, "finishedTime", FinishInfo.finished(order));
    }

    /** The means of payment of a paid order. */
    static void fundChannel(ObjectNode answer, Order order) {
        ObjectNode channel = answer.putArray("fundChannelInfos").addObject();
        channel.put("payMethod", order.wanted().payMethod());
        Members.putMinor(channel, "amount", order.amount());
        channel.putArray("fundChannelDetails");
    }
}
