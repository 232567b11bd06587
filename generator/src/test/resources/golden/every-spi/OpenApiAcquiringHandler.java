package io.github.danakit.openapiacquiring;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA acquiring (Open API). Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface OpenApiAcquiringHandler {
    /**
     * DANA tells you that a capture has ended.
     *
     * <p>Known from one merchant's program only. {@code captureRequestId} is the requestId of your Capture Order;
     * {@code resultInfo} of the body tells how the capture ended. Answer SUCCESS as soon as the message is stored.
     * The path is a placeholder: you register the address.
     *
     * <p>POST /capture-notify; known only in part (partial).
     */
    default Reply<CaptureNotifyResponse> captureNotify(Verified<CaptureNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("captureNotify"); }

    /**
     * DANA tells you that an order was paid or closed.
     *
     * <p>DANA sends this once an order is final, to the NOTIFICATION address of the order or of your onboarding;
     * the path here is the one that DANA's PHP client uses. Answer SUCCESS as soon as the message is stored, and
     * again when it comes a second time. Otherwise DANA sends it again after 2, 10, 60, 120, 360 and 900 minutes,
     * for up to a week. Release the goods only after the signature was checked, and once per order.
     *
     * <p>POST /dana/acquiring/order/finishNotify.htm.
     */
    default Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("finishNotify"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, OpenApiAcquiringHandler handler) {
        return endpoint.route(OpenApiAcquiringOperations.CAPTURE_NOTIFY, handler::captureNotify)
                .route(OpenApiAcquiringOperations.FINISH_NOTIFY, handler::finishNotify);
    }
}
