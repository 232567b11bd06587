package com.example.sample.sampleacquirer;

import com.example.sample.runtime.client.Operation;
import com.example.sample.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for Sample Acquirer. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface SampleAcquirerHandler {
    /**
     * Tell the result of a payment.
     *
     * <p>POST /notification.
     */
    default Reply<Void> notification(Verified<NotificationRequest> message) throws Exception { throw new UnsupportedOperationException("notification"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SampleAcquirerHandler handler) {
        return endpoint.route(SampleAcquirerOperations.NOTIFICATION, handler::notification);
    }
}
