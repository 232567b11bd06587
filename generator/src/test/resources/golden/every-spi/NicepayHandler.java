package io.github.danakit.nicepay;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for NICEPAY with DANA. Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface NicepayHandler {
    /**
     * NICEPAY tells you the result of a charge.
     *
     * <p>Comes to the {@code dbProcessUrl} of the registration for the first payment and for every later charge.
     * Later charges keep the {@code referenceNo} of the plan and bring a {@code tXid} of their own: take {@code
     * tXid} as the key of the charge and {@code referenceNo} as the key of the plan. iMid is part of the token but
     * not of the message; take it from your own settings. Accept it only when the token fits and the sender is
     * known: NICEPAY sends from 103.20.51.33 and 103.20.51.34 (sandbox 103.20.51.39 and 103.20.51.40; another page
     * gives 103.20.51.0/24 and 103.117.8.0/24). The User-Agent Jakarta Commons-HttpClient/3.1 proves nothing. The
     * token covers neither {@code status} nor {@code referenceNo}, so ask with Status Inquiry before you act.
     *
     * <p>POST /dana-recurring-notification.
     */
    default Reply<Void> danaRecurringNotification(Verified<DanaRecurringNotificationRequest> message) throws Exception { throw new UnsupportedOperationException("danaRecurringNotification"); }

    /**
     * NICEPAY tells you the result of a payment.
     *
     * <p>Comes to the {@code dbProcessUrl} of the registration. Store it by {@code tXid}, so that a repeated
     * message changes nothing. iMid is part of the token but not of the message; take it from your own settings.
     * Accept it only when the token fits and the sender is known: NICEPAY sends from 103.20.51.33 and 103.20.51.34
     * (sandbox 103.20.51.39 and 103.20.51.40; another page gives 103.20.51.0/24 and 103.117.8.0/24). The User-Agent
     * Jakarta Commons-HttpClient/3.1 proves nothing. The token covers neither {@code status} nor {@code
     * referenceNo}, so ask with Status Inquiry before you act.
     *
     * <p>POST /ewallet-notification.
     */
    default Reply<Void> ewalletNotification(Verified<EwalletNotificationRequest> message) throws Exception { throw new UnsupportedOperationException("ewalletNotification"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, NicepayHandler handler) {
        return endpoint.route(NicepayOperations.DANA_RECURRING_NOTIFICATION, handler::danaRecurringNotification)
                .route(NicepayOperations.EWALLET_NOTIFICATION, handler::ewalletNotification);
    }
}
