package com.example.sample.samplepay;

import com.example.sample.DanaSigning;
import com.example.sample.runtime.*;
import com.example.sample.runtime.client.Operation;
import org.jspecify.annotations.NullMarked;

/** What the runtime needs to know of each operation of Sample Notifications. */
@NullMarked public final class SamplePayOperations { private SamplePayOperations() {}

    /**
     * A payment has ended.
     *
     * <p>POST /v1.0/debit/notify.
     */
    public static final Operation<FinishNotifyRequest, FinishNotifyResponse> FINISH_NOTIFY = Operation.builder(
            "sample-pay.finish-notify", "finishNotify", "POST", "/v1.0/debit/notify", FinishNotifyRequest.class, FinishNotifyResponse.class)
            .signing(DanaSigning.SNAP_ASYMMETRIC).serviceCode("56").codes(SamplePayCodes.FinishNotify.TABLE).transactions(TransactionStatuses.on("state")
                .value("00", OutcomeKind.SUCCESS, Action.PROCEED, "paid")).build();
}
