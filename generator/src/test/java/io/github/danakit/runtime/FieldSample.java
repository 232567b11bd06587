package io.github.danakit.runtime;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.OperationBuilder;
import io.github.danakit.runtime.signing.FieldForm;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.SigningScheme;
import org.jspecify.annotations.Nullable;

/** Stand-ins for emitted operations of an acquirer whose signature stands in a field. */
public final class FieldSample {
    public static final SigningScheme CALLS = SigningScheme.named("nicepay-merchant-token")
            .text("{timeStamp}{iMid}{referenceNo}{amt}{merchantKey}")
            .algorithm("SHA-256")
            .answer("resultCd", "resultMsg")
            .fields(FieldForm.keyedBy("merchantKey")
                    .field("timeStamp", "{compactTimestamp}")
                    .field("iMid", "{partnerId}")
                    .field("merchantToken", "{signature}")
                    .silentStatus())
            .refusal(Refusal.UNAUTHORIZED, 200, "9010", "Invalid merchantToken")
            .refusal(Refusal.FAULT, 200, "9002", "Server busy");
    public static final SigningScheme NOTICES = SigningScheme.named("nicepay-merchant-token")
            .text("{iMid}{tXid}{amt}{merchantKey}")
            .algorithm("SHA-256")
            .answer("{http}", "")
            .fields(FieldForm.keyedBy("merchantKey")
                    .field("iMid", "{partnerId}")
                    .field("merchantToken", "{signature}"));

    public static final Code REGISTERED = Code.of("0000", 200, "SUCCESS", OutcomeKind.SUCCESS, Action.PROCEED);
    public static final Code STORED = Code.of("", 200, "", OutcomeKind.SUCCESS, Action.PROCEED);

    public static final Operation<Order, Registered> REGISTER =
            order("nicepay.register", "/direct/v2/registration").movesMoney().build();
    public static final Operation<Order, Registered> INQUIRE =
            order("nicepay.inquiry", "/direct/v2/inquiry").build();
    /** A form of a browser: what is signed is not all in it. */
    public static final Operation<Visit, Registered> PAY = Operation.builder(
                    "nicepay.payment", "payment", "POST", "/direct/v2/payment", Visit.class, Registered.class)
            .signing(CALLS)
            .form()
            .filled("timeStamp", "merchantToken")
            .build();

    public static final Operation<Notice, Void> NOTIFY = Operation.builder(
                    "nicepay.notification", "notification", "POST", "/nicepay/notify", Notice.class, Void.class)
            .signing(NOTICES)
            .form()
            .filled("merchantToken")
            .transactions(TransactionStatuses.on("status")
                    .value("0", OutcomeKind.SUCCESS, Action.QUERY_STATUS, "paid; confirm it"))
            .build();

    private FieldSample() {}

    private static OperationBuilder<Order, Registered> order(String id, String path) {
        return Operation.builder(id, "call", "POST", path, Order.class, Registered.class)
                .signing(CALLS)
                .filled("iMid", "merchantToken", "timeStamp")
                .reference("referenceNo")
                .codes(CodeTable.of(
                        REGISTERED,
                        Code.of("9010", 200, "Invalid merchantToken", OutcomeKind.FAILED, Action.FIX_REQUEST)));
    }

    /** An order. */
    public record Order(
            @Nullable String timeStamp,
            @Nullable String iMid,
            @Nullable String referenceNo,
            @Nullable Rupiah amt,
            @Nullable String goodsNm,
            @Nullable String merchantToken) {}

    /** A visit of the payer's browser. */
    public record Visit(
            @Nullable String timeStamp,
            @Nullable String tXid,
            @Nullable String callBackUrl,
            @Nullable String merchantToken) {}

    /** An answer. */
    public record Registered(
            @Nullable String resultCd,
            @Nullable String resultMsg,
            @Nullable String tXid) {}

    /** A notification. */
    public record Notice(
            @Nullable String tXid,
            @Nullable String referenceNo,
            @Nullable Rupiah amt,
            @Nullable String status,
            @Nullable String billingNm,
            @Nullable String merchantToken) {}
}
