package io.github.danakit.suite;

import java.util.List;
import java.util.stream.Stream;

/** Faults of emitted code, one per kind that a generator or a careless hand could bring in. */
final class Mutants {
    private static final String SNAP = "payment-gateway";
    private static final String OPERATIONS = "paymentgateway/PaymentGatewayOperations.java";
    private static final String CODES = "paymentgateway/PaymentGatewayCodes.java";
    private static final String OPEN_API = "open-api-oauth";
    private static final String OPEN_API_STUB = "subscription";
    private static final String FIELDS = "nicepay";
    private static final String SIGNING = "DanaSigning.java";

    private Mutants() {}

    static List<Mutant> all() {
        return Stream.of(requests(), signatures(), answers(), admissions(), replies(), openApi(), nicepay(), belief())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> requests() {
        return List.of(
                Mutant.client(
                        SNAP,
                        "a member has another name",
                        "paymentgateway/CancelOrderRequest.java",
                        "merchantId",
                        "merchantID"),
                Mutant.client(
                        SNAP,
                        "the path of an operation is wrong",
                        OPERATIONS,
                        "/payment-gateway/v1.0/debit/cancel.htm",
                        "/payment-gateway/v1.0/debit/cancel"),
                Mutant.client(
                        SNAP,
                        "an operation is called with PUT",
                        OPERATIONS,
                        "\"refundOrder\", \"POST\"",
                        "\"refundOrder\", \"PUT\""),
                Mutant.client(
                        SNAP, "X-EXTERNAL-ID is dropped", SIGNING, ".header(\"X-EXTERNAL-ID\", \"{externalId}\")", ""),
                Mutant.client(SNAP, "CHANNEL-ID is dropped", SIGNING, ".header(\"CHANNEL-ID\", \"{channelId}\")", ""),
                Mutant.client(
                        SNAP,
                        "the content type is another",
                        "runtime/client/Requests.java",
                        "\"application/json\"",
                        "\"text/plain\""),
                Mutant.client(
                        SNAP, "the time has no offset", "runtime/signing/Timestamps.java", ".append(\"+07:00\")", ""));
    }

    private static List<Mutant> signatures() {
        return List.of(
                Mutant.client(
                        SNAP,
                        "the signed text is in another order",
                        SIGNING,
                        "{method}:{path}:{bodyDigest}:{timestamp}",
                        "{path}:{method}:{bodyDigest}:{timestamp}"),
                Mutant.client(
                        SNAP,
                        "the digest is in capitals",
                        "runtime/signing/BodyDigest.java",
                        "HexFormat.of()",
                        "HexFormat.of().withUpperCase()"),
                Mutant.client(
                        SNAP,
                        "the body is rewritten after signing",
                        "runtime/http/JdkTransport.java",
                        "ofByteArray(call.body())",
                        "ofByteArray(new String(call.body(), java.nio.charset.StandardCharsets.UTF_8)"
                                + ".replace(\"/\", \"\\\\/\").getBytes(java.nio.charset.StandardCharsets.UTF_8))"));
    }

    private static List<Mutant> answers() {
        return List.of(
                Mutant.client(SNAP, "a code has another number", CODES, "Code.of(\"4045701\"", "Code.of(\"4045791\""),
                Mutant.client(
                        SNAP,
                        "a refusal counts as success",
                        CODES,
                        "\"Transaction Expired\", OutcomeKind.FAILED",
                        "\"Transaction Expired\", OutcomeKind.SUCCESS"),
                Mutant.client(
                        SNAP, "a final refusal is repeated", CODES, "Action.MARK_FAILED", "Action.RETRY_SAME_REQUEST"),
                Mutant.client(
                        SNAP,
                        "what is pending counts as done",
                        CODES,
                        "OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST",
                        "OutcomeKind.SUCCESS, Action.PROCEED"),
                Mutant.client(
                        SNAP,
                        "a member of an answer has another name",
                        "paymentgateway/CancelOrderResponse.java",
                        "originalReferenceNo",
                        "originalReference"));
    }

    private static List<Mutant> admissions() {
        return List.of(
                Mutant.stub(
                        SNAP,
                        "signatures are not checked",
                        "runtime/signing/SignatureVerifier.java",
                        "if (key.verify(bytes, signature, scheme.algorithm()))",
                        "if (true)"),
                Mutant.stub(
                        SNAP,
                        "old messages are taken",
                        "runtime/server/Admission.java",
                        "age.abs().compareTo(settings.freshness()) > 0",
                        "age.isZero() && age.isNegative()"),
                Mutant.stub(
                        SNAP,
                        "another text is verified",
                        SIGNING,
                        "{method}:{path}:{bodyDigest}:{timestamp}",
                        "{method}:{path}:{timestamp}"),
                Mutant.stub(
                        SNAP,
                        "the path of an operation is wrong",
                        OPERATIONS,
                        "/v1.0/debit/notify",
                        "/v1.0/debit/notification"),
                Mutant.stub(
                        SNAP,
                        "unknown members are refused",
                        "runtime/json/ValueReader.java",
                        "in.skipChildren();",
                        "throw Misfit.unreadable(shape.type());"));
    }

    private static List<Mutant> replies() {
        return List.of(
                Mutant.stub(SNAP, "refusals come with another code", SIGNING, "401{service}00", "401{service}01"),
                Mutant.stub(
                        SNAP,
                        "refusals come with HTTP 200",
                        SIGNING,
                        "Refusal.UNAUTHORIZED, 401",
                        "Refusal.UNAUTHORIZED, 200"),
                Mutant.stub(
                        SNAP,
                        "answers have no time",
                        "runtime/server/Replies.java",
                        "timestamp.isEmpty() ? headers",
                        "true ? headers"),
                Mutant.stub(
                        SNAP,
                        "answers are called text",
                        "runtime/server/Replies.java",
                        "\"application/json\"",
                        "\"text/plain\""),
                Mutant.stub(
                        SNAP,
                        "the code of an answer has another name",
                        "paymentgateway/FinishNotifyResponse.java",
                        "responseCode",
                        "code"),
                Mutant.stub(
                        SNAP,
                        "faults are answered as success",
                        CODES,
                        "Code.of(\"5005601\", 500",
                        "Code.of(\"5005601\", 200"));
    }

    private static List<Mutant> openApi() {
        return List.of(
                Mutant.client(
                        OPEN_API,
                        "the head has no client secret",
                        SIGNING,
                        ".inRequest(\"clientSecret\", \"{clientSecret}\")",
                        ".inRequest(\"clientSecret\", \"{partnerId}\")"),
                Mutant.client(
                        OPEN_API,
                        "the signature covers the body alone",
                        "runtime/signing/SignedEnvelope.java",
                        "encode(key.sign(message, algorithm))",
                        "encode(key.sign(body, algorithm))"),
                Mutant.client(
                        OPEN_API,
                        "names of codes are not read",
                        SIGNING,
                        "\"resultInfo.resultCodeId\"",
                        "\"resultInfo.resultId\""),
                Mutant.stub(
                        OPEN_API_STUB,
                        "answers are not signed",
                        "runtime/server/EnvelopeReplies.java",
                        "if (head == null || key == null)",
                        "if (true)"),
                Mutant.stub(
                        OPEN_API_STUB,
                        "messages for other partners are taken",
                        "runtime/server/EnvelopeProver.java",
                        "if (partnerId != null &&",
                        "if (partnerId == null &&"),
                Mutant.stub(
                        OPEN_API_STUB,
                        "signatures of envelopes are not checked",
                        "runtime/signing/SignedEnvelope.java",
                        "if (key.verify(message, bytes, algorithm))",
                        "if (true)"));
    }

    private static List<Mutant> nicepay() {
        return List.of(
                Mutant.client(
                        FIELDS,
                        "the token is in capitals",
                        "runtime/signing/FieldToken.java",
                        "HexFormat.of()",
                        "HexFormat.of().withUpperCase()"),
                Mutant.client(
                        FIELDS,
                        "the token covers other fields",
                        SIGNING,
                        "{timeStamp}{iMid}{referenceNo}{amt}{merchantKey}",
                        "{timeStamp}{iMid}{amt}{referenceNo}{merchantKey}"),
                Mutant.stub(
                        FIELDS,
                        "tokens are not checked",
                        "runtime/signing/FieldToken.java",
                        "if (!right)",
                        "if (false)"));
    }

    /** What answers that DANA would not give are there for. */
    private static List<Mutant> belief() {
        return List.of(
                Mutant.client(
                        OPEN_API,
                        "DANA's signature on an answer is not checked",
                        "runtime/signing/SignedEnvelope.java",
                        "if (key.verify(message, bytes, algorithm))",
                        "if (true)"),
                Mutant.client(
                        OPEN_API,
                        "the answer to another request is taken",
                        "runtime/client/Envelopes.java",
                        "if (!answered.equals(call.externalId()))",
                        "if (false)"),
                Mutant.client(
                        SNAP,
                        "the answer about another transaction is taken",
                        "runtime/client/Answers.java",
                        "if (!otherwise.isEmpty())",
                        "if (false)"),
                Mutant.client(
                        SNAP,
                        "a success is taken whatever the HTTP status",
                        "runtime/CodeTable.java",
                        "known.outcome() == OutcomeKind.SUCCESS && http",
                        "known.outcome() == OutcomeKind.FAILED && http"),
                Mutant.client(
                        SNAP,
                        "an answer that cannot be read counts as success",
                        "runtime/client/Answers.java",
                        "OutcomeKind.UNKNOWN, Action.QUERY_STATUS",
                        "OutcomeKind.SUCCESS, Action.PROCEED"));
    }
}
