package com.example.sample.sampleorders;

import static com.example.sample.sampleorders.SampleOrdersOperations.*;

import com.example.sample.runtime.Outcome;
import com.example.sample.runtime.RequestOptions;
import com.example.sample.runtime.client.Caller;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * Calls of Sample Orders. Immutable and safe for use by several threads.
 *
 * @param caller signs, sends and judges
 */
@NullMarked public record SampleOrdersClient(Caller caller) {
    /**
     * Nobody knows the function of this call.
     *
     * <p>POST /order-heard; known only in part (seed-only).
     */
    public Outcome<OrderToldResponse> orderHeard(OrderToldRequest request) { return orderHeard(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<OrderToldResponse> orderHeard(OrderToldRequest request, RequestOptions options) { return caller.call(ORDER_HEARD, request, options); }

    /**
     * An order was paid.
     *
     * <p>POST /order-told.
     */
    public Outcome<OrderToldResponse> orderTold(OrderToldRequest request) { return orderTold(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<OrderToldResponse> orderTold(OrderToldRequest request, RequestOptions options) { return caller.call(ORDER_TOLD, request, options); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Nobody knows the function of this call.
     *
     * <p>POST /order-heard; known only in part (seed-only).
     */
        public CompletableFuture<Outcome<OrderToldResponse>> orderHeard(OrderToldRequest request, RequestOptions options) { return caller.callAsync(ORDER_HEARD, request, options); }

    /**
     * An order was paid.
     *
     * <p>POST /order-told.
     */
        public CompletableFuture<Outcome<OrderToldResponse>> orderTold(OrderToldRequest request, RequestOptions options) { return caller.callAsync(ORDER_TOLD, request, options); }
    }
}
