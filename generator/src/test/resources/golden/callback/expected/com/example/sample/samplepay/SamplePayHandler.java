package com.example.sample.samplepay;

import com.example.sample.runtime.client.Operation;
import com.example.sample.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for Sample Notifications. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface SamplePayHandler {
    /**
     * A payment has ended.
     *
     * <p>POST /v1.0/debit/notify.
     */
    default Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("finishNotify"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SamplePayHandler handler) {
        return endpoint.route(SamplePayOperations.FINISH_NOTIFY, handler::finishNotify);
    }
}
