package io.github.danakit.simulator;

import io.github.danakit.dana.PartnerClient;
import io.github.danakit.dana.common.FinishNotifyInfo;
import io.github.danakit.dana.common.FinishStatus;
import io.github.danakit.dana.common.PayMethod;
import io.github.danakit.dana.common.PayOptionInfo;
import io.github.danakit.dana.common.PaymentInfo;
import io.github.danakit.dana.paymentgateway.FinishNotifyRequest;
import io.github.danakit.dana.paymentgateway.PaymentGatewayOperations;
import io.github.danakit.dana.runtime.DanaException;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.RequestOptions;
import io.github.danakit.dana.runtime.client.Environment;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sends signed notifications to the address that an order names, and again until the partner takes them: three
 * attempts, then it stays pending.
 */
final class Notifier implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final SimulatorOptions options;
    private final ScheduledExecutorService queue = Executors.newSingleThreadScheduledExecutor(SimulatorThreads::daemon);

    Notifier(SimulatorOptions options) {
        this.options = options;
    }

    void finished(Order order) {
        URI address = order.notificationUrl();
        if (address != null) {
            queue.execute(() -> deliver(address, message(order), 1));
        }
    }

    private void deliver(URI address, FinishNotifyRequest message, int attempt) {
        if (!taken(address, message) && attempt < ATTEMPTS && !queue.isShutdown()) {
            queue.schedule(() -> deliver(address, message, attempt + 1), 200L * attempt, TimeUnit.MILLISECONDS);
        }
    }

    private boolean taken(URI address, FinishNotifyRequest message) {
        try {
            PartnerClient partner = PartnerClient.builder()
                    .environment(Environment.at(URI.create(address.getScheme() + "://" + address.getRawAuthority())))
                    .partnerId(options.partnerId())
                    .merchantKey(options.danaKey())
                    .channelId("DANA")
                    .clock(options.clock())
                    .build();
            var operation = PaymentGatewayOperations.FINISH_NOTIFY.at(address.getRawPath());
            var options = RequestOptions.none().withRetries(0);
            return partner.caller().call(operation, message, options).outcome() == OutcomeKind.SUCCESS;
        } catch (DanaException | IllegalArgumentException e) {
            return false;
        }
    }

    private static FinishNotifyRequest message(Order order) {
        boolean paid = order.state() == OrderState.PAID;
        OffsetDateTime finished = order.finishedTime() == null ? order.createdTime() : order.finishedTime();
        FinishNotifyRequest.Builder message = FinishNotifyRequest.builder()
                .originalPartnerReferenceNo(order.partnerReferenceNo())
                .originalReferenceNo(order.referenceNo())
                .originalExternalId(order.externalId())
                .merchantId(order.merchantId())
                .amount(order.amount())
                .latestTransactionStatus(paid ? FinishStatus.PAID : FinishStatus.CLOSED)
                .transactionStatusDesc(paid ? "SUCCESS" : "CLOSED")
                .createdTime(order.createdTime())
                .finishedTime(finished);
        return message.additionalInfo(paid ? paid(order, finished) : closed()).build();
    }

    private static FinishNotifyInfo paid(Order order, OffsetDateTime paidTime) {
        PayOptionInfo option = PayOptionInfo.builder()
                .payMethod(new PayMethod(order.payMethod()))
                .payAmount(order.amount())
                .transAmount(order.amount())
                .build();
        PaymentInfo payment = PaymentInfo.builder()
                .cashierRequestId("CR" + order.referenceNo())
                .paidTime(paidTime)
                .payOptionInfos(List.of(option))
                .extendInfo("{\"externalPromoInfos\":[]}")
                .build();
        return FinishNotifyInfo.builder()
                .paymentInfo(payment)
                .paidTime(paidTime)
                .build();
    }

    private static FinishNotifyInfo closed() {
        return FinishNotifyInfo.builder()
                .extendInfo("{\"closedReason\":\"EXPIRED\"}")
                .build();
    }

    @Override
    public void close() {
        queue.shutdownNow();
    }
}
