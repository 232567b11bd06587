package io.github.danakit.virtualaccount;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Virtual Account for banks. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface VirtualAccountHandler {
    /**
     * DANA asks your bank to open a virtual account.
     *
     * <p>You are the bank. DANA opens a number for one transaction before the customer pays it; store {@code
     * trxId}, because your Payment VA carries it. No money moves. Answer a repeated request with the virtual
     * account that exists. DANA names no call that changes or deletes a virtual account.
     *
     * <p>POST /v1.0/transfer-va/create-va; DANA expects callers to wait 8 seconds; known only in part (partial).
     */
    default Reply<CreateVaResponse> createVa(Verified<CreateVaRequest> message) throws Exception { throw new UnsupportedOperationException("createVa"); }

    /**
     * DANA asks your bank how a virtual account payment stands.
     *
     * <p>You are the bank. DANA asks when the result of a payment is open on its side, for example because your
     * Payment VA timed out. Look the payment up by {@code paymentRequestId}; without it another bank takes the
     * latest payment into the number. A refusal of this call says nothing about the money: only {@code
     * paymentFlagStatus} of a successful answer does, and 4042601, which says that you know no such payment.
     *
     * <p>POST /v1.0/transfer-va/status; DANA expects callers to wait 8 seconds; known only in part (partial).
     */
    default Reply<InquiryStatusResponse> inquiryStatus(Verified<InquiryStatusRequest> message) throws Exception { throw new UnsupportedOperationException("inquiryStatus"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, VirtualAccountHandler handler) {
        return endpoint.route(VirtualAccountOperations.CREATE_VA, handler::createVa).route(VirtualAccountOperations.INQUIRY_STATUS, handler::inquiryStatus);
    }
}
