package io.github.danakit.digitalgoods;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Digital Goods. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface DigitalGoodsHandler {
    /**
     * DANA orders a digital product from you.
     *
     * <p>The user has paid DANA; deliver the product once per {@code requestId}. Answer a repeated {@code
     * requestId} with the order that you stored, never with a new one: you bear the loss of a double order. {@code
     * orderStatus.code} tells how the order stands: 10 delivered, 20 in work, 30 not delivered. After 20 DANA asks
     * with Get Order Detail, or waits for your Order Complete Callback.
     *
     * <p>POST /order/create; DANA expects callers to wait 8 seconds; known only in part (partial).
     */
    default Reply<CreateOrderResponse> createOrder(Verified<CreateOrderRequest> message) throws Exception { throw new UnsupportedOperationException("createOrder"); }

    /**
     * DANA asks you for the bill or the account behind a number.
     *
     * <p>Before a purchase DANA shows the user who and what he pays for. Give each number an {@code inquiryId} of
     * your own: Create Order brings it back. No money moves. What DANA does after each status is taken from
     * integrations, not from its page: anything but 10 ends the purchase.
     *
     * <p>POST /destination/inquiry; DANA expects callers to wait 8 seconds; known only in part (partial).
     */
    default Reply<DestinationInquiryResponse> destinationInquiry(Verified<DestinationInquiryRequest> message) throws Exception { throw new UnsupportedOperationException("destinationInquiry"); }

    /**
     * DANA reads your products and whether they can be bought.
     *
     * <p>DANA keeps its catalogue in step with yours through this call. Give all products of the type and provider
     * that it names. A change between two calls is reported with Notify Aggregator Product Status. An integration
     * answers an empty list after failures of its own, which takes its products off sale: answer an HTTP error
     * instead.
     *
     * <p>POST /product; DANA expects callers to wait 10 seconds; known only in part (partial).
     */
    default Reply<GetListOfProductResponse> getListOfProduct(Verified<GetListOfProductRequest> message) throws Exception { throw new UnsupportedOperationException("getListOfProduct"); }

    /**
     * DANA asks you how one or more orders stand.
     *
     * <p>DANA asks when Create Order ended as in work or without an answer. Look each order up by {@code
     * requestId}, never make one, and answer 40 for an order that you do not know. Each order of the answer carries
     * its own state in {@code orderStatus.code}.
     *
     * <p>POST /order/detail; DANA expects callers to wait 15 seconds; known only in part (partial).
     */
    default Reply<GetOrderDetailResponse> getOrderDetail(Verified<GetOrderDetailRequest> message) throws Exception { throw new UnsupportedOperationException("getOrderDetail"); }

    /**
     * DANA asks whether a user may use a product.
     *
     * <p>DANA asks before some purchases, for example before it sets up an automatic debit for health insurance
     * (BPJS). Check the signature, look the customer up, and answer quickly. No money moves. The body of the answer
     * is open: no source tells its fields.
     *
     * <p>POST /userValidate; DANA expects callers to wait 5 seconds; known only in part (partial).
     */
    default Reply<UserValidateResponse> userValidate(Verified<UserValidateRequest> message) throws Exception { throw new UnsupportedOperationException("userValidate"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, DigitalGoodsHandler handler) {
        return endpoint.route(DigitalGoodsOperations.CREATE_ORDER, handler::createOrder)
                .route(DigitalGoodsOperations.DESTINATION_INQUIRY, handler::destinationInquiry)
                .route(DigitalGoodsOperations.GET_LIST_OF_PRODUCT, handler::getListOfProduct).route(DigitalGoodsOperations.GET_ORDER_DETAIL, handler::getOrderDetail)
                .route(DigitalGoodsOperations.USER_VALIDATE, handler::userValidate);
    }
}
