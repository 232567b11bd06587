package com.example.sample.sampleacquirer;

import static com.example.sample.sampleacquirer.SampleAcquirerOperations.*;

import com.example.sample.runtime.Outcome;
import com.example.sample.runtime.RequestOptions;
import com.example.sample.runtime.client.Caller;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * Calls of Sample Acquirer. Immutable and safe for use by several threads.
 *
 * @param caller signs, sends and judges
 */
@NullMarked public record SampleAcquirerClient(Caller caller) {
    /**
     * Tell the result of a payment.
     *
     * <p>POST /notification.
     */
    public Outcome<Void> notification(NotificationRequest request) { return notification(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<Void> notification(NotificationRequest request, RequestOptions options) { return caller.call(NOTIFICATION, request, options); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Tell the result of a payment.
     *
     * <p>POST /notification.
     */
        public CompletableFuture<Outcome<Void>> notification(NotificationRequest request, RequestOptions options) { return caller.callAsync(NOTIFICATION, request, options); }
    }
}
