package com.example.sample;

import com.example.sample.runtime.signing.Refusal;
import com.example.sample.runtime.signing.SigningScheme;
import org.jspecify.annotations.NullMarked;

/** How messages are signed, as the description says it. */
@NullMarked public final class DanaSigning {
    private DanaSigning() {}

    /** RSA over method, path, digest and time. */
    public static final SigningScheme SNAP_ASYMMETRIC = SigningScheme.named("snap-asymmetric")
            .text("{method}:{path}:{bodyDigest}:{timestamp}").algorithm("SHA256withRSA").header("X-TIMESTAMP", "{timestamp}")
            .header("X-PARTNER-ID", "{partnerId}").header("X-SIGNATURE", "{signature}").answer("responseCode", "responseMessage").success("200{service}00");

    /** The same, with the token of a customer. */
    public static final SigningScheme SNAP_CUSTOMER = SigningScheme.named("snap-asymmetric")
            .text("{method}:{path}:{bodyDigest}:{timestamp}").algorithm("SHA256withRSA").header("X-TIMESTAMP", "{timestamp}")
            .optionalHeader("Authorization-Customer", "Bearer {customerToken}").header("X-SIGNATURE", "{signature}").answer("responseCode", "responseMessage")
            .refusal(Refusal.TOKEN, 401, "401{service}02", "Invalid Customer Token").token("customerToken");

    /** RSA over client id and time. */
    public static final SigningScheme SNAP_TOKEN = SigningScheme.named("snap-token")
            .text("{partnerId}|{timestamp}").algorithm("SHA256withRSA").header("X-TIMESTAMP", "{timestamp}").header("X-CLIENT-KEY", "{partnerId}")
            .header("X-SIGNATURE", "{signature}").answer("responseCode", "responseMessage");

    /** HMAC over method, path, token, digest and time. */
    public static final SigningScheme SNAP_SYMMETRIC = SigningScheme.named("snap-symmetric")
            .text("{method}:{path}:{accessToken}:{bodyDigest}:{timestamp}").algorithm("HmacSHA512").header("X-TIMESTAMP", "{timestamp}")
            .header("Authorization", "Bearer {accessToken}").header("X-SIGNATURE", "{signature}").answer("responseCode", "responseMessage")
            .refusal(Refusal.TOKEN, 401, "401{service}01", "Invalid Token (B2B)").token("accessToken").replaces(SNAP_ASYMMETRIC);
}
