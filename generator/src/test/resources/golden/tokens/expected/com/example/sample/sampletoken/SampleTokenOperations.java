package com.example.sample.sampletoken;

import com.example.sample.DanaSigning;
import com.example.sample.runtime.*;
import com.example.sample.runtime.client.Operation;
import org.jspecify.annotations.NullMarked;

/** What the runtime needs to know of each operation of Sample Tokens. */
@NullMarked public final class SampleTokenOperations { private SampleTokenOperations() {}

    /**
     * Exchange a code for the token of a customer.
     *
     * <p>POST /v1.0/customer-token.htm.
     */
    public static final Operation<GetTokenRequest, GetTokenResponse> EXCHANGE_CODE = Operation.builder(
            "sample-token.exchange-code", "exchangeCode", "POST", "/v1.0/customer-token.htm", GetTokenRequest.class, GetTokenResponse.class)
            .signing(DanaSigning.SNAP_TOKEN).serviceCode("74").codes(SampleTokenCodes.ExchangeCode.TABLE).build();

    /**
     * Get the token of a partner.
     *
     * <p>POST /v1.0/token.htm.
     */
    public static final Operation<GetTokenRequest, GetTokenResponse> GET_TOKEN = Operation.builder(
            "sample-token.get-token", "getToken", "POST", "/v1.0/token.htm", GetTokenRequest.class, GetTokenResponse.class).signing(DanaSigning.SNAP_TOKEN)
            .serviceCode("73").codes(SampleTokenCodes.GetToken.TABLE).build();

    /**
     * Make a payment.
     *
     * <p>POST /v1.0/pay.htm.
     */
    public static final Operation<MakePaymentRequest, Reply> MAKE_PAYMENT = Operation.builder(
            "sample-token.make-payment", "makePayment", "POST", "/v1.0/pay.htm", MakePaymentRequest.class, Reply.class).signing(DanaSigning.SNAP_ASYMMETRIC)
            .serviceCode("54").codes(SampleTokenCodes.MakePayment.TABLE).build();

    /**
     * End the binding of a customer.
     *
     * <p>POST /v1.0/unbind.htm.
     */
    public static final Operation<UnbindRequest, Reply> UNBIND = Operation.builder(
            "sample-token.unbind", "unbind", "POST", "/v1.0/unbind.htm", UnbindRequest.class, Reply.class).signing(DanaSigning.SNAP_CUSTOMER).serviceCode("09")
            .codes(SampleTokenCodes.Unbind.TABLE).endsToken().carries("additionalInfo.accessToken", "customerToken").build();
}
