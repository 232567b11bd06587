package com.example.sample.sampleorders;

import com.example.sample.runtime.client.Operation;
import com.example.sample.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for Sample Orders. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface SampleOrdersHandler {
    /**
     * Make an order.
     *
     * <p>Use your number again when you repeat.
     *
     * <p>POST /sample/order/create.htm.
     */
    default Reply<CreateOrderResponse> createOrder(Verified<CreateOrderRequest> message) throws Exception { throw new UnsupportedOperationException("createOrder"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SampleOrdersHandler handler) {
        return endpoint.route(SampleOrdersOperations.CREATE_ORDER, handler::createOrder);
    }
}
