package com.example.sample.samplepay;

import com.example.sample.runtime.client.Operation;
import com.example.sample.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for Sample Payments. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface SamplePayHandler {
    /**
     * Make a payment at once.
     *
     * <p>POST /v1.0/pay.htm.
     */
    default Reply<MakePaymentResponse> expressPayment(Verified<ExpressPaymentRequest> message) throws Exception { throw new UnsupportedOperationException("expressPayment"); }

    /**
     * Make a payment.
     *
     * <p>Use {@code partnerReferenceNo} again when you repeat; 100 % safe &amp; sound, even with "quotes" and
     * &lt;tags&gt;.
     *
     * <p>POST /v1.0/pay.htm; DANA expects callers to wait 8 seconds.
     */
    default Reply<MakePaymentResponse> makePayment(Verified<MakePaymentRequest> message) throws Exception { throw new UnsupportedOperationException("makePayment"); }

    /**
     * Ask about a payment.
     *
     * <p>POST /v1.0/status.htm.
     */
    default Reply<QueryPaymentResponse> queryPayment(Verified<QueryPaymentRequest> message) throws Exception { throw new UnsupportedOperationException("queryPayment"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SamplePayHandler handler) {
        return endpoint.route(SamplePayOperations.EXPRESS_PAYMENT, handler::expressPayment).route(SamplePayOperations.MAKE_PAYMENT, handler::makePayment)
                .route(SamplePayOperations.QUERY_PAYMENT, handler::queryPayment);
    }
}
