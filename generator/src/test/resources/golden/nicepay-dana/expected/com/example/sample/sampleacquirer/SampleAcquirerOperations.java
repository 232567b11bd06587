package com.example.sample.sampleacquirer;

import com.example.sample.DanaSigning;
import com.example.sample.runtime.*;
import com.example.sample.runtime.client.Operation;
import org.jspecify.annotations.NullMarked;

/** What the runtime needs to know of each operation of Sample Acquirer. */
@NullMarked public final class SampleAcquirerOperations { private SampleAcquirerOperations() {}

    /**
     * Take the payer to the payment.
     *
     * <p>POST /pay.
     */
    public static final Operation<PayRequest, RegisterResponse> PAY = Operation.builder(
            "sample-acquirer.pay", "pay", "POST", "/pay", PayRequest.class, RegisterResponse.class)
            .signing(DanaSigning.FIELD_TOKEN.text("{iMid}{referenceNo}{amt}{merchantKey}")).serviceCode("").codes(SampleAcquirerCodes.Pay.TABLE).form()
            .filled("merchantToken").build();

    /**
     * Register a payment.
     *
     * <p>POST /register.
     */
    public static final Operation<RegisterRequest, RegisterResponse> REGISTER = Operation.builder(
            "sample-acquirer.register", "register", "POST", "/register", RegisterRequest.class, RegisterResponse.class).signing(DanaSigning.FIELD_TOKEN)
            .serviceCode("").codes(SampleAcquirerCodes.Register.TABLE).movesMoney().reference("referenceNo").filled("timeStamp", "iMid", "merchantToken")
            .build();

    /**
     * Tell the result of a payment.
     *
     * <p>POST /notification.
     */
    public static final Operation<NotificationRequest, Void> NOTIFICATION = Operation.builder(
            "sample-acquirer.notification", "notification", "POST", "/notification", NotificationRequest.class, Void.class).signing(DanaSigning.FIELD_NOTICE)
            .serviceCode("").codes(SampleAcquirerCodes.Notification.TABLE).transactions(TransactionStatuses.on("status")
                .value("0", OutcomeKind.SUCCESS, Action.QUERY_STATUS, "paid; confirm it")).form().filled("merchantToken").build();
}
