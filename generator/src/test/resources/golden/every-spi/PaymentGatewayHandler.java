package io.github.danakit.paymentgateway;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Payment Gateway. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface PaymentGatewayHandler {
    /**
     * DANA tells you that an order was paid or closed.
     *
     * <p>DANA sends this once an order is final. Answer 2005600 as soon as the message is stored, and again when
     * the same message comes a second time: it may be repeated, even days later. 5005601 asks DANA to repeat it
     * from time to time within 7 days; without an answer it tries at most 3 times. Release the goods only after the
     * signature was checked, and once per order. Older pages swap the meaning of the two references.
     *
     * <p>POST /v1.0/debit/notify; DANA expects callers to wait 8 seconds.
     */
    default Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("finishNotify"); }

    /**
     * DANA tells you that an asynchronous refund has ended.
     *
     * <p>Only hints at this notification are known, no page of DANA describes it, and the newest overview does not
     * list it. The path is a placeholder and the body is open. Do not rely on it: learn the state of a refund by
     * asking.
     *
     * <p>POST /refund-notify; known only in part (seed-only).
     */
    default Reply<RefundNotifyResponse> refundNotify(Verified<RefundNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("refundNotify"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, PaymentGatewayHandler handler) {
        return endpoint.route(PaymentGatewayOperations.FINISH_NOTIFY, handler::finishNotify)
                .route(PaymentGatewayOperations.REFUND_NOTIFY, handler::refundNotify);
    }
}
