package io.github.danakit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.OperationBuilder;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.SigningScheme;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stand-ins for what the generator emits: a scheme, two operations and their messages. */
public final class Sample {
    public static final SigningScheme SNAP = SigningScheme.named("snap-asymmetric")
            .text("{method}:{path}:{bodyDigest}:{timestamp}")
            .algorithm("SHA256withRSA")
            .header("X-TIMESTAMP", "{timestamp}")
            .header("X-PARTNER-ID", "{partnerId}")
            .header("X-EXTERNAL-ID", "{externalId}")
            .header("CHANNEL-ID", "{channelId}")
            .optionalHeader("ORIGIN", "{origin}")
            .header("X-SIGNATURE", "{signature}")
            .answer("responseCode", "responseMessage")
            .refusal(Refusal.UNAUTHORIZED, 401, "401{service}00", "Unauthorized. Invalid Signature")
            .refusal(Refusal.MISSING, 400, "400{service}02", "Invalid Mandatory Field")
            .refusal(Refusal.MALFORMED, 400, "400{service}01", "Invalid Field Format")
            .refusal(Refusal.CONFLICT, 409, "409{service}00", "Conflict")
            .refusal(Refusal.TOO_LARGE, 400, "400{service}00", "Bad Request")
            .refusal(Refusal.FAULT, 500, "500{service}01", "Internal Server Error");

    /** The signature of calls that fetch a token. */
    public static final SigningScheme TOKEN = SigningScheme.named("snap-token")
            .text("{partnerId}|{timestamp}")
            .algorithm("SHA256withRSA")
            .header("X-TIMESTAMP", "{timestamp}")
            .header("X-CLIENT-KEY", "{partnerId}")
            .optionalHeader("ORIGIN", "{origin}")
            .header("X-SIGNATURE", "{signature}")
            .answer("responseCode", "responseMessage");

    /** The asymmetric signature with the token of a customer. */
    public static final SigningScheme CUSTOMER = SNAP.optionalHeader("Authorization-Customer", "Bearer {customerToken}")
            .optionalHeader("X-DEVICE-ID", "{deviceId}")
            .optionalHeader("X-IP-ADDRESS", "{ipAddress}")
            .optionalHeader("X-LATITUDE", "{latitude}")
            .optionalHeader("X-LONGITUDE", "{longitude}");

    /** The signature with a client secret and a token of the partner. */
    public static final SigningScheme SYMMETRIC = SigningScheme.named("snap-symmetric")
            .text("{method}:{path}:{accessToken}:{bodyDigest}:{timestamp}")
            .algorithm("HmacSHA512")
            .header("X-TIMESTAMP", "{timestamp}")
            .header("X-PARTNER-ID", "{partnerId}")
            .header("X-EXTERNAL-ID", "{externalId}")
            .header("CHANNEL-ID", "{channelId}")
            .optionalHeader("ORIGIN", "{origin}")
            .header("Authorization", "Bearer {accessToken}")
            .header("X-SIGNATURE", "{signature}")
            .answer("responseCode", "responseMessage")
            .replaces(SNAP);

    public static final Code PAID = Code.of("2005400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
    public static final Code BUSY =
            Code.of("5005401", 500, "Internal Server Error", OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);
    public static final Code INCONSISTENT =
            Code.of("4045418", 404, "Inconsistent Request", OutcomeKind.FAILED, Action.NEW_TRANSACTION);
    public static final Code FOUND = Code.of("2005500", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
    public static final Code NO_ORDER = Code.of(
                    "4045501", 404, "Transaction Not Found", OutcomeKind.FAILED, Action.NEW_TRANSACTION)
            .withTransaction(OutcomeKind.FAILED);
    public static final Code QUERY_BUSY =
            Code.of("5005501", 500, "Internal Server Error", OutcomeKind.UNKNOWN, Action.RETRY_SAME_REQUEST);

    public static final TransactionStatuses STATUSES = TransactionStatuses.on("latestTransactionStatus")
            .value("00", OutcomeKind.SUCCESS, Action.PROCEED, "paid and final")
            .value("05", OutcomeKind.FAILED, Action.MARK_FAILED, "cancelled or closed");

    /** Moves money. */
    public static final Operation<PayRequest, PayAnswer> PAY = pay().build();

    /** Asks, moves nothing. */
    public static final Operation<QueryRequest, QueryAnswer> QUERY = Operation.builder(
                    "payment-gateway.query-payment",
                    "queryPayment",
                    "POST",
                    "/payment-gateway/v1.0/debit/status.htm",
                    QueryRequest.class,
                    QueryAnswer.class)
            .signing(SNAP)
            .serviceCode("55")
            .timeoutSeconds(8)
            .reference("originalPartnerReferenceNo")
            .codes(CodeTable.of(FOUND, NO_ORDER, QUERY_BUSY))
            .transactions(STATUSES)
            .build();

    private Sample() {}

    public static OperationBuilder<PayRequest, PayAnswer> pay() {
        return Operation.builder(
                        "payment-gateway.create-order",
                        "createOrder",
                        "POST",
                        "/payment-gateway/v1.0/debit/payment-host-to-host.htm#hosted",
                        PayRequest.class,
                        PayAnswer.class)
                .signing(SNAP)
                .serviceCode("54")
                .timeoutSeconds(10)
                .movesMoney()
                .reference("partnerReferenceNo")
                .codes(CodeTable.of(PAID, BUSY, INCONSISTENT));
    }

    public static PayRequest payRequest() {
        return new PayRequest("216620000000000000001", "ORDER-1", Money.idr(10_000), null, null, null, null, null);
    }

    /** An order. */
    public record PayRequest(
            String merchantId,
            String partnerReferenceNo,
            Money amount,
            @Nullable OffsetDateTime validUpTo,
            @Nullable TerminalType terminalType,
            @Nullable List<Goods> goods,
            @Nullable Extra additionalInfo,
            @JsonProperty("phoneNo") @Nullable String phone)
            implements Checked {
        @Override
        public void check(Check check) {
            check.text("merchantId", merchantId, true, Check.ANY, 64);
            check.text("partnerReferenceNo", partnerReferenceNo, true, 1, 64);
            check.value("amount", amount, true);
            check.value("validUpTo", validUpTo, false);
            check.value("goods", goods, false);
            check.value("additionalInfo", additionalInfo, false);
        }

        @Override
        public String toString() {
            return Redacted.of("PayRequest")
                    .add("partnerReferenceNo", partnerReferenceNo)
                    .secret("phoneNo", phone)
                    .toString();
        }
    }

    /** One article. */
    public record Goods(
            @Nullable String name,
            @Nullable Money price,
            @Nullable Integer quantity) implements Checked {
        @Override
        public void check(Check check) {
            check.text("name", name, true, Check.ANY, 8);
        }
    }

    /** More about an order. */
    public record Extra(
            @Nullable String scenario,
            @Nullable URI url,
            @Nullable LocalDate day,
            @Nullable List<String> tags,
            @Nullable Extra nested)
            implements Checked {
        @Override
        public void check(Check check) {
            check.text("scenario", scenario, false, Check.ANY, Check.ANY);
            check.uri("url", url, false, 30);
            check.value("nested", nested, false);
        }
    }

    /** An answer to an order. */
    public record PayAnswer(
            @Nullable String responseCode,
            @Nullable String responseMessage,
            @Nullable String referenceNo,
            @Nullable URI webRedirectUrl)
            implements Checked {
        @Override
        public void check(Check check) {
            check.text("responseCode", responseCode, true, Check.ANY, 7);
            check.text("referenceNo", referenceNo, true, Check.ANY, 64);
        }
    }

    /** A question. */
    public record QueryRequest(String originalPartnerReferenceNo) implements Checked {
        @Override
        public void check(Check check) {
            check.text("originalPartnerReferenceNo", originalPartnerReferenceNo, true, Check.ANY, 64);
        }
    }

    /** An answer to a question. */
    public record QueryAnswer(
            @Nullable String responseCode,
            @Nullable String responseMessage,
            @Nullable String latestTransactionStatus) {}

    /** An open list of values. */
    public record TerminalType(@JsonValue String value) {
        public static final TerminalType WEB = new TerminalType("WEB");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static @Nullable TerminalType of(@Nullable String value) {
            return value == null || value.isEmpty() ? null : new TerminalType(value);
        }
    }
}
