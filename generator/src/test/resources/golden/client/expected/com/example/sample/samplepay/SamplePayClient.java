package com.example.sample.samplepay;

import static com.example.sample.samplepay.SamplePayOperations.*;

import com.example.sample.runtime.Outcome;
import com.example.sample.runtime.RequestOptions;
import com.example.sample.runtime.client.Caller;
import com.example.sample.runtime.client.Resolution;
import com.example.sample.runtime.client.ResolvePolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * Calls of Sample Payments. Immutable and safe for use by several threads.
 *
 * @param caller signs, sends and judges
 */
@NullMarked public record SamplePayClient(Caller caller) {
    private static final Resolution<MakePaymentRequest, QueryPaymentRequest, QueryPaymentResponse> MAKE_PAYMENT_FATE =
        new Resolution<>(MAKE_PAYMENT, SamplePayOperations.QUERY_PAYMENT, request -> QueryPaymentRequest.builder()
                .partnerReferenceNo(request.partnerReferenceNo()).build(), List.of("4045501"), List.of("07"));

    /**
     * Make a payment at once.
     *
     * <p>POST /v1.0/pay.htm.
     */
    public Outcome<MakePaymentResponse> expressPayment(ExpressPaymentRequest request) { return expressPayment(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<MakePaymentResponse> expressPayment(ExpressPaymentRequest request, RequestOptions options) { return caller.call(EXPRESS_PAYMENT, request, options); }

    /**
     * Make a payment.
     *
     * <p>Use {@code partnerReferenceNo} again when you repeat; 100 % safe &amp; sound, even with "quotes" and
     * &lt;tags&gt;.
     *
     * <p>POST /v1.0/pay.htm; DANA expects callers to wait 8 seconds.
     */
    public Outcome<MakePaymentResponse> makePayment(MakePaymentRequest request) { return makePayment(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<MakePaymentResponse> makePayment(MakePaymentRequest request, RequestOptions options) { return caller.call(MAKE_PAYMENT, request, options); }

    /**
     * Ask about a payment.
     *
     * <p>POST /v1.0/status.htm.
     */
    public Outcome<QueryPaymentResponse> queryPayment(QueryPaymentRequest request) { return queryPayment(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<QueryPaymentResponse> queryPayment(QueryPaymentRequest request, RequestOptions options) { return caller.call(QUERY_PAYMENT, request, options); }

    /**
     * Finds out what became of {@link #makePayment} by sample-pay.query-payment, patiently: for calls of unknown fate.
     *
     * @param request the request of that call, unchanged
     * @return the last answer; its transaction tells the fate, or is still open when three minutes were not enough
     */
    public Outcome<QueryPaymentResponse> resolve(MakePaymentRequest request) { return resolve(request, ResolvePolicy.standard()); }

    /** The same with a patience of its own. */
    public Outcome<QueryPaymentResponse> resolve(MakePaymentRequest request, ResolvePolicy policy) { return caller.resolve(MAKE_PAYMENT_FATE, request, policy); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Make a payment at once.
     *
     * <p>POST /v1.0/pay.htm.
     */
        public CompletableFuture<Outcome<MakePaymentResponse>> expressPayment(ExpressPaymentRequest request, RequestOptions options) { return caller.callAsync(EXPRESS_PAYMENT, request, options); }

    /**
     * Make a payment.
     *
     * <p>Use {@code partnerReferenceNo} again when you repeat; 100 % safe &amp; sound, even with "quotes" and
     * &lt;tags&gt;.
     *
     * <p>POST /v1.0/pay.htm; DANA expects callers to wait 8 seconds.
     */
        public CompletableFuture<Outcome<MakePaymentResponse>> makePayment(MakePaymentRequest request, RequestOptions options) { return caller.callAsync(MAKE_PAYMENT, request, options); }

    /**
     * Ask about a payment.
     *
     * <p>POST /v1.0/status.htm.
     */
        public CompletableFuture<Outcome<QueryPaymentResponse>> queryPayment(QueryPaymentRequest request, RequestOptions options) { return caller.callAsync(QUERY_PAYMENT, request, options); }

        /** Finds out what became of {@code makePayment}, on a thread of the client's executor. */
        public CompletableFuture<Outcome<QueryPaymentResponse>> resolve(MakePaymentRequest request, ResolvePolicy policy) { return caller.resolveAsync(MAKE_PAYMENT_FATE, request, policy); }
    }
}
