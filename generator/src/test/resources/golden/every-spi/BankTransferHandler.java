package io.github.danakit.banktransfer;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Bank Transfer at banks. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface BankTransferHandler {
    /**
     * DANA asks your bank who holds an account.
     *
     * <p>You are the bank. Before a transfer DANA asks for the holder of an account, so that the sender can check
     * the name. No money moves, and asking twice does no harm. Give no more of the name than your rules allow.
     *
     * <p>POST /v1.0/account-inquiry-internal; known only in part (partial).
     */
    default Reply<InternalAccountInquiryResponse> internalAccountInquiry(Verified<InternalAccountInquiryRequest> message) throws Exception { throw new UnsupportedOperationException("internalAccountInquiry"); }

    /**
     * DANA orders your bank to pay money out to an account.
     *
     * <p>You are the bank. Move the money from DANA's account to the beneficiary, once per {@code
     * partnerReferenceNo}, however often the request comes. Answer 2021700 when the result is open: DANA then asks
     * with Transaction Status Inquiry. By the standard a transfer that DANA repeats with other content counts as
     * done in its first form.
     *
     * <p>POST /v1.0/transfer-intrabank; known only in part (partial).
     */
    default Reply<IntrabankTransferResponse> intrabankTransfer(Verified<IntrabankTransferRequest> message) throws Exception { throw new UnsupportedOperationException("intrabankTransfer"); }

    /**
     * DANA asks your bank how a transfer stands.
     *
     * <p>You are the bank. DANA asks when the result of Intrabank Transfer is open. A refusal of this call says
     * nothing about the money: only {@code latestTransactionStatus} of a successful answer does, and 4043601, which
     * says that your bank knows no such transfer.
     *
     * <p>POST /v1.0/transfer/status; known only in part (partial).
     */
    default Reply<TransactionStatusInquiryResponse> transactionStatusInquiry(Verified<TransactionStatusInquiryRequest> message) throws Exception { throw new UnsupportedOperationException("transactionStatusInquiry"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, BankTransferHandler handler) {
        return endpoint.route(BankTransferOperations.INTERNAL_ACCOUNT_INQUIRY, handler::internalAccountInquiry)
                .route(BankTransferOperations.INTRABANK_TRANSFER, handler::intrabankTransfer)
                .route(BankTransferOperations.TRANSACTION_STATUS_INQUIRY, handler::transactionStatusInquiry);
    }
}
