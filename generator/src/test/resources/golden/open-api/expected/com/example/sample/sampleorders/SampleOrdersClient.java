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
     * Make an order.
     *
     * <p>Use your number again when you repeat.
     *
     * <p>POST /sample/order/create.htm.
     */
    public Outcome<CreateOrderResponse> createOrder(CreateOrderRequest request) { return createOrder(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<CreateOrderResponse> createOrder(CreateOrderRequest request, RequestOptions options) { return caller.call(CREATE_ORDER, request, options); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Make an order.
     *
     * <p>Use your number again when you repeat.
     *
     * <p>POST /sample/order/create.htm.
     */
        public CompletableFuture<Outcome<CreateOrderResponse>> createOrder(CreateOrderRequest request, RequestOptions options) { return caller.callAsync(CREATE_ORDER, request, options); }
    }
}
