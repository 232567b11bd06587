package com.example.sample;

import com.example.sample.runtime.Action;
import com.example.sample.runtime.OutcomeKind;
import com.example.sample.runtime.signing.EnvelopeForm;
import com.example.sample.runtime.signing.EnvelopeHead;
import com.example.sample.runtime.signing.Refusal;
import com.example.sample.runtime.signing.SigningScheme;
import org.jspecify.annotations.NullMarked;

/** How messages are signed, as the description says it. */
@NullMarked public final class DanaSigning {
    private DanaSigning() {}

    /** RSA over the exact text of the message, beside it in the body. */
    public static final SigningScheme SAMPLE_ENVELOPE = SigningScheme.named("open-api-envelope")
            .text("{member}").algorithm("SHA256withRSA")
            .answer("resultInfo.resultCodeId", "resultInfo.resultMsg", "resultInfo.resultCode", "resultInfo.resultStatus")
            .status("S", OutcomeKind.SUCCESS, Action.PROCEED).status("F", OutcomeKind.FAILED, Action.FIX_REQUEST)
            .refusal(Refusal.UNAUTHORIZED, 200, "00000007", "invalid signature", "INVALID_SIGNATURE", "F")
            .envelope(EnvelopeForm.of("request", "response", "signature", "head", "body").inRequest("version", "{version}").inRequest("function", "{function}")
            .inRequest("clientId", "{partnerId}").inRequest("clientSecret", "{clientSecret}").inRequest("reqTime", "{timestamp}")
            .inRequest("reqMsgId", "{externalId}").inRequest("accessToken", "{customerToken}").inAnswer("version", "{version}")
            .inAnswer("function", "{function}").inAnswer("respTime", "{timestamp}").inAnswer("reqMsgId", "{externalId}"));
    public static final EnvelopeHead SAMPLE_ANSWER_HEAD = EnvelopeHead.of("version", "function", "respTime", "reqMsgId");
    public static final EnvelopeHead SAMPLE_ORDERS_TOLD_HEAD = EnvelopeHead.of("version", "function", "reqTime", "reqMsgId");
    public static final EnvelopeHead SAMPLE_REQUEST_HEAD = EnvelopeHead.of("version", "function", "clientId", "clientSecret", "reqTime", "reqMsgId").optional("accessToken");
}
