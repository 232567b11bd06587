package com.example.sample;

import com.example.sample.runtime.signing.FieldForm;
import com.example.sample.runtime.signing.Refusal;
import com.example.sample.runtime.signing.SigningScheme;
import org.jspecify.annotations.NullMarked;

/** How messages are signed, as the description says it. */
@NullMarked public final class DanaSigning {
    private DanaSigning() {}

    /** The same over fewer fields. */
    public static final SigningScheme FIELD_NOTICE = SigningScheme.named("nicepay-merchant-token")
            .text("{iMid}{tXid}{amt}{merchantKey}").algorithm("SHA-256").answer("{http}", "").fields(FieldForm.keyedBy("merchantKey")
            .field("iMid", "{partnerId}").field("merchantToken", "{signature}"));

    /** SHA-256 over fields and the merchant key. */
    public static final SigningScheme FIELD_TOKEN = SigningScheme.named("nicepay-merchant-token")
            .text("{timeStamp}{iMid}{referenceNo}{amt}{merchantKey}").algorithm("SHA-256").answer("resultCd", "resultMsg")
            .refusal(Refusal.UNAUTHORIZED, 200, "9010", "Invalid merchantToken").fields(FieldForm.keyedBy("merchantKey")
            .field("timeStamp", "{compactTimestamp}").field("iMid", "{partnerId}").field("merchantToken", "{signature}").silentStatus());
}
