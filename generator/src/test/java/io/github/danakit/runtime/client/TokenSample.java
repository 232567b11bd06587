package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.PayAnswer;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.QueryAnswer;
import io.github.danakit.runtime.Sample.QueryRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stand-ins for emitted operations that hand out tokens or need them. */
final class TokenSample {
    static final Code BAD_TOKEN =
            Code.of("4015401", 401, "Invalid Token (B2B)", OutcomeKind.FAILED, Action.RENEW_TOKEN);

    /** A request for a token. */
    record TokenRequest(
            @Nullable String grantType,
            @Nullable String authCode,
            @Nullable String refreshToken) {}

    /** An answer with a token. */
    record TokenReply(
            @Nullable String responseCode,
            @Nullable String responseMessage,
            @Nullable String accessToken) {}

    static final Operation<TokenRequest, TokenReply> B2B = Operation.builder(
                    "authorization.access-token-b2b",
                    "accessTokenB2b",
                    "POST",
                    "/v1.0/access-token/b2b.htm",
                    TokenRequest.class,
                    TokenReply.class)
            .signing(Sample.TOKEN)
            .serviceCode("73")
            .codes(CodeTable.of(
                    Code.of("2007300", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED),
                    Code.of("4017300", 401, "Unauthorized", OutcomeKind.FAILED, Action.FIX_REQUEST),
                    Code.of("5007300", 500, "General Error", OutcomeKind.FAILED, Action.RETRY_SAME_REQUEST)))
            .build();

    static final Operation<TokenRequest, TokenReply> B2B2C = Operation.builder(
                    "widget.apply-token",
                    "applyToken",
                    "POST",
                    "/v1.0/access-token/b2b2c.htm",
                    TokenRequest.class,
                    TokenReply.class)
            .signing(Sample.TOKEN)
            .serviceCode("74")
            .codes(CodeTable.of(
                    Code.of("2007400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED),
                    Code.of("4017400", 401, "Unauthorized", OutcomeKind.FAILED, Action.FIX_REQUEST)))
            .build();

    static final List<TokenCall> CALLS = List.of(
            TokenCall.of("accessToken", B2B)
                    .apply("grantType", "client_credentials")
                    .answer("token", "accessToken")
                    .answer("expiresIn", "expiresIn")
                    .lifetimeSeconds(900),
            TokenCall.of("customerToken", B2B2C)
                    .apply("grantType", "AUTHORIZATION_CODE")
                    .apply("authCode", "{code}")
                    .refresh("grantType", "REFRESH_TOKEN")
                    .refresh("refreshToken", "{refreshToken}")
                    .answer("token", "accessToken")
                    .answer("expires", "accessTokenExpiryTime")
                    .answer("refreshToken", "refreshToken")
                    .answer("refreshExpires", "refreshTokenExpiryTime"));

    static final Operation<PayRequest, PayAnswer> PAY = Sample.pay()
            .codes(CodeTable.of(Sample.PAID, Sample.BUSY, Sample.INCONSISTENT, BAD_TOKEN))
            .build();

    static final Operation<QueryRequest, QueryAnswer> BALANCE = onBehalf(
                    "widget.balance-inquiry", "/v1.0/balance", "11")
            .codes(CodeTable.of(
                    Code.of("2001100", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED),
                    Code.of("4011102", 401, "Invalid Customer Token", OutcomeKind.FAILED, Action.RENEW_TOKEN)))
            .build();

    /** Wants the token of the customer in its body too. */
    static final Operation<QueryRequest, QueryAnswer> HISTORY = onBehalf("widget.history", "/v1.0/history", "12")
            .carries("additionalInfo.accessToken", "customerToken")
            .codes(CodeTable.of(
                    Code.of("2001200", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED),
                    Code.of("4011202", 401, "Invalid Customer Token", OutcomeKind.FAILED, Action.RENEW_TOKEN)))
            .build();

    static final Operation<QueryRequest, QueryAnswer> UNBIND = onBehalf(
                    "widget.account-unbinding", "/v1.0/unbind", "09")
            .codes(CodeTable.of(Code.of("2000900", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED)))
            .endsToken()
            .build();

    private TokenSample() {}

    private static OperationBuilder<QueryRequest, QueryAnswer> onBehalf(String id, String path, String service) {
        return Operation.builder(id, "call", "POST", path, QueryRequest.class, QueryAnswer.class)
                .signing(Sample.CUSTOMER)
                .serviceCode(service);
    }
}
