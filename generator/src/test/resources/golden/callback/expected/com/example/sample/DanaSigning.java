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
            .header("X-PARTNER-ID", "{partnerId}").header("X-EXTERNAL-ID", "{externalId}").optionalHeader("ORIGIN", "{origin}")
            .header("X-SIGNATURE", "{signature}").answer("responseCode", "responseMessage").refusal(Refusal.UNAUTHORIZED, 401, "401{service}00", "Unauthorized")
            .refusal(Refusal.TOO_LARGE, 400, "400{service}00", "Bad Request");
}
