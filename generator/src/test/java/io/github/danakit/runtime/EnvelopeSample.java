package io.github.danakit.runtime;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.OperationBuilder;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeHead;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.SignedEnvelope;
import io.github.danakit.runtime.signing.SigningScheme;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Stand-ins for what the generator emits for a protocol with signed envelopes. */
public final class EnvelopeSample {
    public static final EnvelopeForm FORM = EnvelopeForm.of("request", "response", "signature", "head", "body")
            .inRequest("version", "{version}")
            .inRequest("function", "{function}")
            .inRequest("clientId", "{partnerId}")
            .inRequest("clientSecret", "{clientSecret}")
            .inRequest("reqTime", "{timestamp}")
            .inRequest("reqMsgId", "{externalId}")
            .inRequest("accessToken", "{customerToken}")
            .inAnswer("version", "{version}")
            .inAnswer("function", "{function}")
            .inAnswer("clientId", "{partnerId}")
            .inAnswer("clientSecret", "{clientSecret}")
            .inAnswer("respTime", "{timestamp}")
            .inAnswer("reqMsgId", "{externalId}")
            .inAnswer("accessToken", "{customerToken}");
    public static final SigningScheme ENVELOPE = SigningScheme.named("open-api-envelope")
            .text("{member}")
            .algorithm("SHA256withRSA")
            .answer(
                    "resultInfo.resultCodeId",
                    "resultInfo.resultMsg",
                    "resultInfo.resultCode",
                    "resultInfo.resultStatus")
            .status("S", OutcomeKind.SUCCESS, Action.PROCEED)
            .status("F", OutcomeKind.FAILED, Action.FIX_REQUEST)
            .status("U", OutcomeKind.UNKNOWN, Action.QUERY_STATUS)
            .status("A", OutcomeKind.PENDING, Action.AWAIT_RESULT)
            .refusal(Refusal.UNAUTHORIZED, 200, "00000007", "invalid signature", "INVALID_SIGNATURE", "F")
            .refusal(Refusal.MISSING, 200, "00000002", "parameter missing", "PARAM_MISSING", "F")
            .refusal(Refusal.MALFORMED, 200, "00000015", "message parse error", "MSG_PARSE_ERROR", "F")
            .refusal(Refusal.MISMATCH, 200, "00000017", "function does not match", "FUNCTION_NOT_MATCH", "F")
            .refusal(Refusal.CONFLICT, 200, "00000019", "process fail", "PROCESS_FAIL", "F")
            .refusal(Refusal.TOO_LARGE, 200, "00000004", "parameter illegal", "PARAM_ILLEGAL", "F")
            .refusal(Refusal.FAULT, 200, "00000900", "system error", "SYSTEM_ERROR", "U")
            .envelope(FORM);

    public static final EnvelopeHead REQUEST_HEAD = EnvelopeHead.of(
                    "version", "function", "clientId", "clientSecret", "reqTime", "reqMsgId")
            .optional("accessToken", "reserve");
    public static final EnvelopeHead NOTICE_HEAD = EnvelopeHead.of("version", "function", "reqTime", "reqMsgId")
            .optional("clientId", "clientSecret", "reserve");
    public static final EnvelopeHead ANSWER_HEAD = EnvelopeHead.of(
                    "version", "function", "clientId", "respTime", "reqMsgId")
            .optional("clientSecret", "accessToken");

    public static final Code DONE = Code.of("00000000", 200, "success", OutcomeKind.SUCCESS, Action.PROCEED)
            .named("S", "SUCCESS");
    public static final Code ILLEGAL = Code.of(
                    "00000004", 200, "parameter illegal", OutcomeKind.FAILED, Action.FIX_REQUEST)
            .named("F", "PARAM_ILLEGAL");
    public static final Code NO_SHOP = Code.of("SHOP_NOT_EXIST", 200, "", OutcomeKind.FAILED, Action.CONTACT_DANA)
            .named("F", "SHOP_NOT_EXIST");
    public static final Code ACCEPTED = Code.of("ACCEPTED_SUCCESS", 200, "", OutcomeKind.PENDING, Action.AWAIT_RESULT)
            .named("", "ACCEPTED_SUCCESS");
    public static final Code SYSTEM_ERROR = Code.of(
                    "00000900", 200, "system error", OutcomeKind.UNKNOWN, Action.RETRY_SAME_REQUEST)
            .named("U", "SYSTEM_ERROR");
    public static final CodeTable CODES = CodeTable.of(DONE, ILLEGAL, NO_SHOP, ACCEPTED, SYSTEM_ERROR);

    /** Moves money. */
    public static final Operation<Order, Ordered> CREATE = operation("createOrder", "dana.acquiring.order.createOrder")
            .function("dana.acquiring.order.createOrder", "2.0", REQUEST_HEAD, ANSWER_HEAD)
            .movesMoney()
            .reference("order.merchantTransId")
            .build();
    /** Asks, moves nothing. */
    public static final Operation<Order, Ordered> QUERY = operation("queryOrder", "dana.acquiring.order.query")
            .function("dana.acquiring.order.query", "2.0", REQUEST_HEAD, ANSWER_HEAD)
            .transactions(TransactionStatuses.on("status.acquirementStatus")
                    .value("SUCCESS", OutcomeKind.SUCCESS, Action.PROCEED, "paid"))
            .build();
    /** A message of DANA to a partner. */
    public static final Operation<Order, Ordered> NOTIFY = operation("finishNotify", "notify")
            .function("dana.acquiring.order.finishNotify", "2.0", NOTICE_HEAD, ANSWER_HEAD)
            .transactions(
                    TransactionStatuses.on("order.state").value("SUCCESS", OutcomeKind.SUCCESS, Action.PROCEED, "paid"))
            .build();

    private EnvelopeSample() {}

    private static OperationBuilder<Order, Ordered> operation(String name, String path) {
        return Operation.builder(
                        "acquiring." + name,
                        name,
                        "POST",
                        "/" + path.replace('.', '/') + ".htm",
                        Order.class,
                        Ordered.class)
                .signing(ENVELOPE)
                .codes(CODES);
    }

    /** An envelope around this message, signed with this key. */
    public static String sealed(String member, String message, MerchantKey key) {
        return "{\"" + member + "\":" + message + ",\"signature\":\"" + signature(message, key) + "\"}";
    }

    /** The signature of exactly this text. */
    public static String signature(String message, MerchantKey key) {
        byte[] bytes = key.sign(message.getBytes(StandardCharsets.UTF_8), "SHA256withRSA");
        return java.util.Base64.getEncoder().encodeToString(bytes);
    }

    /** A message of head and body. */
    public static String message(String head, String body) {
        return "{\"head\":" + head + ",\"body\":" + body + "}";
    }

    /** Cuts an answer open and checks its signature. */
    public static SignedEnvelope answer(byte[] received) {
        SignedEnvelope envelope = SignedEnvelope.open(FORM, "response", received);
        envelope.verify(java.util.List.of(TestKeys.dana()), "SHA256withRSA");
        return envelope;
    }

    /** An order. */
    public record Order(String merchantId, @Nullable Inner order) implements Checked {
        @Override
        public void check(Check check) {
            check.text("merchantId", merchantId, true, Check.ANY, 64);
            check.value("order", order, false);
        }
    }

    /** A part of an order. */
    public record Inner(String merchantTransId, @Nullable String state) {}

    /** The answer. */
    public record Ordered(
            @Nullable Result resultInfo,
            @Nullable String acquirementId,
            @Nullable Status status) {}

    /** What became of a call. */
    public record Result(
            @Nullable String resultStatus,
            @Nullable String resultCodeId,
            @Nullable String resultCode,
            @Nullable String resultMsg) {}

    /** State of an order. */
    public record Status(@Nullable String acquirementStatus) {}
}
