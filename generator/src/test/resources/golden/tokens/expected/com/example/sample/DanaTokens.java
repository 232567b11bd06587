package com.example.sample;

import com.example.sample.runtime.client.TokenCall;
import com.example.sample.sampletoken.SampleTokenOperations;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** How access tokens are got, as the description says it. */
@NullMarked public final class DanaTokens {
    private DanaTokens() {}

    /** Exchange a code for the token of a customer. */
    public static final TokenCall EXCHANGE_CODE = TokenCall.of(
            "customerToken", SampleTokenOperations.EXCHANGE_CODE).apply("grantType", "AUTHORIZATION_CODE").apply("authCode", "{code}")
            .refresh("grantType", "REFRESH_TOKEN").refresh("refreshToken", "{refreshToken}").answer("token", "accessToken").answer("expires", "expiryTime")
            .answer("refreshToken", "refreshToken").answer("refreshExpires", "refreshExpiryTime");

    /** Get the token of a partner. */
    public static final TokenCall GET_TOKEN = TokenCall.of(
            "accessToken", SampleTokenOperations.GET_TOKEN).apply("grantType", "client_credentials").answer("token", "accessToken")
            .answer("expiresIn", "expiresIn").lifetimeSeconds(900);

    /** All of them. */
    public static final List<TokenCall> ALL = List.of(EXCHANGE_CODE, GET_TOKEN);
}
