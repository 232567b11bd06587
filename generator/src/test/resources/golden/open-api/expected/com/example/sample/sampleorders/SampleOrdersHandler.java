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
     * Nobody knows the function of this call.
     *
     * <p>POST /order-heard; known only in part (seed-only).
     */
    default Reply<OrderToldResponse> orderHeard(Verified<OrderToldRequest> message) throws Exception { throw new UnsupportedOperationException("orderHeard"); }

    /**
     * An order was paid.
     *
     * <p>POST /order-told.
     */
    default Reply<OrderToldResponse> orderTold(Verified<OrderToldRequest> message) throws Exception { throw new UnsupportedOperationException("orderTold"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SampleOrdersHandler handler) {
        return endpoint.route(SampleOrdersOperations.ORDER_HEARD, handler::orderHeard).route(SampleOrdersOperations.ORDER_TOLD, handler::orderTold);
    }
}
