package io.github.danakit.subscription;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.*;
import org.jspecify.annotations.NullMarked;

/**
 * What a team implements for DANA subscription (Open API). Only verified messages arrive here. An exception becomes the documented answer for a fault, after which the
 * message comes again. So does a message whose method is left out.
 */
@NullMarked public interface SubscriptionHandler {
    /**
     * DANA tells you how a charge ended.
     *
     * <p>The Finish Notify of acquiring with {@code subscriptionId}. It follows the charges that DANA starts; the
     * page of Create Subscription Scheduled Payment says that no notification follows that call. Answer SUCCESS as
     * soon as the message is stored, and again when it comes a second time; otherwise DANA sends it again after 2,
     * 10, 60, 120, 360 and 900 minutes, for up to a week. The path is a placeholder: you register the address.
     *
     * <p>POST /finish-notify; known only in part (partial).
     */
    default Reply<FinishNotifyResponse> finishNotify(Verified<FinishNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("finishNotify"); }

    /**
     * DANA tells you that a subscription has ended; only the name is known.
     *
     * <p>The overview of the product names it, and no page of it was seen. The path is a placeholder and the body
     * is open.
     *
     * <p>POST /remove-subscription-notify; known only in part (seed-only).
     */
    default Reply<RemoveSubscriptionNotifyResponse> removeSubscriptionNotify(Verified<RemoveSubscriptionNotifyRequest> message) throws Exception { throw new UnsupportedOperationException("removeSubscriptionNotify"); }

    /**
     * DANA reminds you that a charge is due.
     *
     * <p>Sent in each cycle of a dynamic subscription. At {@code scheduleTime} call Create Subscription Scheduled
     * Payment with this {@code transactionId}. Answer SUCCESS as soon as the message is stored. The path is a
     * placeholder: you register the address.
     *
     * <p>POST /subscription-reminder-scheduled-payment; DANA expects callers to wait 8 seconds; known only in part
     * (partial).
     */
    default Reply<SubscriptionReminderScheduledPaymentResponse> subscriptionReminderScheduledPayment(Verified<SubscriptionReminderScheduledPaymentRequest> message) throws Exception { throw new UnsupportedOperationException("subscriptionReminderScheduledPayment"); }

    /** Leads the customary paths of an endpoint to a handler; {@link EndpointBuilder#route(Operation, String, Handler)} adds a path of your own. */
    static EndpointBuilder mount(EndpointBuilder endpoint, SubscriptionHandler handler) {
        return endpoint.route(SubscriptionOperations.FINISH_NOTIFY, handler::finishNotify)
                .route(SubscriptionOperations.REMOVE_SUBSCRIPTION_NOTIFY, handler::removeSubscriptionNotify)
                .route(SubscriptionOperations.SUBSCRIPTION_REMINDER_SCHEDULED_PAYMENT, handler::subscriptionReminderScheduledPayment);
    }
}
