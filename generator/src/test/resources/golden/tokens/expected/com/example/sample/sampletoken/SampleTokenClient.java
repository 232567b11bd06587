package com.example.sample.sampletoken;

import static com.example.sample.sampletoken.SampleTokenOperations.*;

import com.example.sample.runtime.Outcome;
import com.example.sample.runtime.RequestOptions;
import com.example.sample.runtime.client.Caller;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * Calls of Sample Tokens. Immutable and safe for use by several threads.
 *
 * @param caller signs, sends and judges
 */
@NullMarked public record SampleTokenClient(Caller caller) {
    /**
     * Exchange a code for the token of a customer.
     *
     * <p>POST /v1.0/customer-token.htm.
     */
    public Outcome<GetTokenResponse> exchangeCode(GetTokenRequest request) { return exchangeCode(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<GetTokenResponse> exchangeCode(GetTokenRequest request, RequestOptions options) { return caller.call(EXCHANGE_CODE, request, options); }

    /**
     * Get the token of a partner.
     *
     * <p>POST /v1.0/token.htm.
     */
    public Outcome<GetTokenResponse> getToken(GetTokenRequest request) { return getToken(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<GetTokenResponse> getToken(GetTokenRequest request, RequestOptions options) { return caller.call(GET_TOKEN, request, options); }

    /**
     * Make a payment.
     *
     * <p>POST /v1.0/pay.htm.
     */
    public Outcome<Reply> makePayment(MakePaymentRequest request) { return makePayment(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<Reply> makePayment(MakePaymentRequest request, RequestOptions options) { return caller.call(MAKE_PAYMENT, request, options); }

    /**
     * End the binding of a customer.
     *
     * <p>POST /v1.0/unbind.htm.
     */
    public Outcome<Reply> unbind(UnbindRequest request) { return unbind(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<Reply> unbind(UnbindRequest request, RequestOptions options) { return caller.call(UNBIND, request, options); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Exchange a code for the token of a customer.
     *
     * <p>POST /v1.0/customer-token.htm.
     */
        public CompletableFuture<Outcome<GetTokenResponse>> exchangeCode(GetTokenRequest request, RequestOptions options) { return caller.callAsync(EXCHANGE_CODE, request, options); }

    /**
     * Get the token of a partner.
     *
     * <p>POST /v1.0/token.htm.
     */
        public CompletableFuture<Outcome<GetTokenResponse>> getToken(GetTokenRequest request, RequestOptions options) { return caller.callAsync(GET_TOKEN, request, options); }

    /**
     * Make a payment.
     *
     * <p>POST /v1.0/pay.htm.
     */
        public CompletableFuture<Outcome<Reply>> makePayment(MakePaymentRequest request, RequestOptions options) { return caller.callAsync(MAKE_PAYMENT, request, options); }

    /**
     * End the binding of a customer.
     *
     * <p>POST /v1.0/unbind.htm.
     */
        public CompletableFuture<Outcome<Reply>> unbind(UnbindRequest request, RequestOptions options) { return caller.callAsync(UNBIND, request, options); }
    }
}
