package io.github.danakit.remittance;

import io.github.danakit.common.TransferToBankNotifyRequest;
import io.github.danakit.common.TransferToBankNotifyResponse;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA Remittance. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface RemittanceHandler {
    /**
     * DANA tells you how a transfer to a bank stands.
     *
     * <p>DANA calls it when a transfer to a bank ends. Store the message and answer 2004300; the same message may
     * come again. Set the transfer from {@code latestTransactionStatus}: 00 is paid, 04 to 07 have failed, 01 to 03
     * are not final and further messages may follow. Any other answer, or none within eight seconds, leaves the
     * transfer pending for DANA, which sends the message again, at most three times when you do not answer at all.
     * All this is taken from disbursement; the remittance page is not readable.
     *
     * <p>POST /v1.0/debit/emoney/transfer-bank/notify.htm; DANA expects callers to wait 8 seconds; known only in
     * part (partial).
     */
    default Reply<TransferToBankNotifyResponse> transferToBankNotify(Verified<TransferToBankNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("transferToBankNotify"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, RemittanceHandler handler) {
        return endpoint.route(RemittanceOperations.TRANSFER_TO_BANK_NOTIFY, handler::transferToBankNotify);
    }
}
