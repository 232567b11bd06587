package com.example.sample.samplepay;

import com.example.sample.DanaSigning;
import com.example.sample.runtime.*;
import com.example.sample.runtime.client.Operation;
import org.jspecify.annotations.NullMarked;

/** What the runtime needs to know of each operation of Sample Payments. */
@NullMarked public final class SamplePayOperations { private SamplePayOperations() {}

    /**
     * Make a payment at once.
     *
     * <p>POST /v1.0/pay.htm.
     */
    public static final Operation<ExpressPaymentRequest, MakePaymentResponse> EXPRESS_PAYMENT = Operation.builder(
            "sample-pay.express-payment", "expressPayment", "POST", "/v1.0/pay.htm", ExpressPaymentRequest.class, MakePaymentResponse.class)
            .signing(DanaSigning.SNAP_ASYMMETRIC).serviceCode("54").codes(SamplePayCodes.ExpressPayment.TABLE).variant("kind", "EXPRESS").build();

    /**
     * Make a payment.
     *
     * <p>Use {@code partnerReferenceNo} again when you repeat; 100 % safe &amp; sound, even with "quotes" and
     * &lt;tags&gt;.
     *
     * <p>POST /v1.0/pay.htm; DANA expects callers to wait 8 seconds.
     */
    public static final Operation<MakePaymentRequest, MakePaymentResponse> MAKE_PAYMENT = Operation.builder(
            "sample-pay.make-payment", "makePayment", "POST", "/v1.0/pay.htm", MakePaymentRequest.class, MakePaymentResponse.class)
            .signing(DanaSigning.SNAP_ASYMMETRIC).serviceCode("54").timeoutSeconds(8).codes(SamplePayCodes.MakePayment.TABLE).movesMoney()
            .reference("partnerReferenceNo").noAnswer(3, OutcomeKind.PENDING).alias("/old/pay.htm").variant("kind", "PLAIN").otherwise()
            .echoes("partnerReferenceNo").build();

    /**
     * Ask about a payment.
     *
     * <p>POST /v1.0/status.htm.
     */
    public static final Operation<QueryPaymentRequest, QueryPaymentResponse> QUERY_PAYMENT = Operation.builder(
            "sample-pay.query-payment", "queryPayment", "POST", "/v1.0/status.htm", QueryPaymentRequest.class, QueryPaymentResponse.class)
            .signing(DanaSigning.SNAP_ASYMMETRIC).serviceCode("55").codes(SamplePayCodes.QueryPayment.TABLE).transactions(TransactionStatuses.on("state")
                .value("00", OutcomeKind.SUCCESS, Action.PROCEED, "paid")    .value("05", OutcomeKind.FAILED, Action.MARK_FAILED, "closed")).build();
}
