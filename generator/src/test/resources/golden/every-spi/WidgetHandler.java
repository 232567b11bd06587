package io.github.danakit.widget;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Widget. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface WidgetHandler {
    /**
     * DANA tells you that an order was paid or closed.
     *
     * <p>DANA sends this once an order is final, provided that the order named an address for notifications; QRIS
     * orders are told here too. Answer 2005600 as soon as the message is stored, and again when the same message
     * comes a second time: it may be repeated, even days later. 5005601 asks DANA to repeat it from time to time
     * within 7 days; without an answer it tries at most 3 times. Release the goods only after the signature was
     * checked, and once per order. Older pages swap the meaning of the two references. For QRIS orders {@code
     * payRequestExtendInfo} may carry issuerId (8 characters; empty or 93600915 is DANA itself, anything else
     * another issuer), extReferenceNo (128 characters at most) and retrievalReferenceNumber, the number given by
     * the switch.
     *
     * <p>POST /v1.0/debit/notify; DANA expects callers to wait 8 seconds.
     */
    default Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("finishNotify"); }

    /**
     * DANA tells you that customers ended their binding.
     *
     * <p>DANA sends this after an unbinding that was asked for in the DANA app or in yours. Forget the tokens it
     * names; forgetting them twice does no harm. You register the address yourself, so the path is a placeholder.
     * The message still uses the older Open API: a signed envelope, and HTTP status 200 whatever you answer. Answer
     * with S once the message is stored; an F makes DANA send it again from time to time.
     *
     * <p>POST /unbind-notify; DANA expects callers to wait 8 seconds.
     */
    default Reply<UnbindNotifyResponse> unbindNotify(Verified<UnbindNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("unbindNotify"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, WidgetHandler handler) {
        return endpoint.route(WidgetOperations.FINISH_NOTIFY, handler::finishNotify).route(WidgetOperations.UNBIND_NOTIFY, handler::unbindNotify);
    }
}
