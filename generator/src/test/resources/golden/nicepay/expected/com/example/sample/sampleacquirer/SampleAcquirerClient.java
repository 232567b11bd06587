package com.example.sample.sampleacquirer;

import static com.example.sample.sampleacquirer.SampleAcquirerOperations.*;

import com.example.sample.runtime.Outcome;
import com.example.sample.runtime.RequestOptions;
import com.example.sample.runtime.client.BrowserForm;
import com.example.sample.runtime.client.Caller;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;

/**
 * Calls of Sample Acquirer. Immutable and safe for use by several threads.
 *
 * @param caller signs, sends and judges
 */
@NullMarked public record SampleAcquirerClient(Caller caller) {
    /**
     * Take the payer to the payment.
     *
     * <p>POST /pay.
     */
    public BrowserForm pay(PayRequest request, String referenceNo, String amt) { return caller.form(PAY, request, Map.of("referenceNo", referenceNo, "amt", amt)); }

    /**
     * Register a payment.
     *
     * <p>POST /register.
     */
    public Outcome<RegisterResponse> register(RegisterRequest request) { return register(request, RequestOptions.none()); }

    /** The same call with options of its own. */
    public Outcome<RegisterResponse> register(RegisterRequest request, RequestOptions options) { return caller.call(REGISTER, request, options); }

    /**
     * The same calls, answering with futures. A future fails with the exception that the plain call would throw.
     *
     * @param caller signs, sends and judges
     */
    public record Async(Caller caller) {
    /**
     * Register a payment.
     *
     * <p>POST /register.
     */
        public CompletableFuture<Outcome<RegisterResponse>> register(RegisterRequest request, RequestOptions options) { return caller.callAsync(REGISTER, request, options); }
    }
}
