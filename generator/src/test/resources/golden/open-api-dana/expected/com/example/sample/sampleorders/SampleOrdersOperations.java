package com.example.sample.sampleorders;

import com.example.sample.DanaSigning;
import com.example.sample.runtime.*;
import com.example.sample.runtime.client.Operation;
import org.jspecify.annotations.NullMarked;

/** What the runtime needs to know of each operation of Sample Orders. */
@NullMarked public final class SampleOrdersOperations { private SampleOrdersOperations() {}

    /**
     * Make an order.
     *
     * <p>Use your number again when you repeat.
     *
     * <p>POST /sample/order/create.htm.
     */
    public static final Operation<CreateOrderRequest, CreateOrderResponse> CREATE_ORDER = Operation.builder(
            "sample-orders.create-order", "createOrder", "POST", "/sample/order/create.htm", CreateOrderRequest.class, CreateOrderResponse.class)
            .signing(DanaSigning.SAMPLE_ENVELOPE).serviceCode("")
            .function("sample.order.create", "2.0", DanaSigning.SAMPLE_REQUEST_HEAD, DanaSigning.SAMPLE_ANSWER_HEAD).codes(SampleOrdersCodes.CreateOrder.TABLE)
            .movesMoney().reference("order.number").echo("number", "order.number").build();

    /**
     * Nobody knows the function of this call.
     *
     * <p>POST /order-heard; known only in part (seed-only).
     */
    public static final Operation<OrderToldRequest, OrderToldResponse> ORDER_HEARD = Operation.builder(
            "sample-orders.order-heard", "orderHeard", "POST", "/order-heard", OrderToldRequest.class, OrderToldResponse.class)
            .signing(DanaSigning.SAMPLE_ENVELOPE).serviceCode("").function("", "", DanaSigning.SAMPLE_ORDERS_TOLD_HEAD, DanaSigning.SAMPLE_ANSWER_HEAD)
            .codes(SampleOrdersCodes.OrderHeard.TABLE).build();

    /**
     * An order was paid.
     *
     * <p>POST /order-told.
     */
    public static final Operation<OrderToldRequest, OrderToldResponse> ORDER_TOLD = Operation.builder(
            "sample-orders.order-told", "orderTold", "POST", "/order-told", OrderToldRequest.class, OrderToldResponse.class)
            .signing(DanaSigning.SAMPLE_ENVELOPE).serviceCode("")
            .function("sample.order.told", "2.0", DanaSigning.SAMPLE_ORDERS_TOLD_HEAD, DanaSigning.SAMPLE_ANSWER_HEAD).codes(SampleOrdersCodes.OrderTold.TABLE)
            .transactions(TransactionStatuses.on("state")    .value("PAID", OutcomeKind.SUCCESS, Action.PROCEED, "paid")).build();
}
