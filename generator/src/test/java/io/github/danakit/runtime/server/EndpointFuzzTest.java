package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.PATH;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.BodyForm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whatever comes in, an endpoint answers; and no handler sees what DANA did not sign. */
class EndpointFuzzTest {
    private static final Partner PARTNER = new Partner();
    private static final Endpoint ENDPOINT = PARTNER.endpoint()
            .verifyWith(List.of(TestKeys.dana()), BodyForm.RECEIVED_OR_MINIFIED)
            .route(
                    Partner.notice("fuzz")
                            .redelivery(7, "originalPartnerReferenceNo", "amount.value")
                            .build(),
                    PARTNER::act)
            .build();
    private static final Headers SIGNED = PARTNER.signed(PATH, BODY);

    @FuzzTest(maxDuration = "10m")
    void nothingUnsignedIsHandled(FuzzedDataProvider data) {
        String method = data.consumeBoolean() ? "POST" : data.consumeString(8);
        String target = data.consumeBoolean() ? PATH : data.consumeString(64);
        Headers headers = SIGNED;
        for (int i = data.consumeInt(0, 3); i > 0; i--) {
            String name = data.pickValue(List.of("X-SIGNATURE", "x-signature", "X-TIMESTAMP", "X-EXTERNAL-ID"));
            String value = data.consumeString(400);
            headers = data.consumeBoolean() ? headers.with(name, value) : headers.plus(name, value);
        }
        byte[] body = data.consumeBoolean() ? BODY.getBytes(StandardCharsets.UTF_8) : data.consumeRemainingAsBytes();
        PARTNER.seen.clear();
        HttpReply reply = ENDPOINT.handle(method, target, headers, body);
        if (reply.status() >= 500) {
            throw new AssertionError("answered " + reply.status());
        }
        if (!PARTNER.seen.isEmpty() && !isWhatWasSigned(method, target, headers, body)) {
            throw new AssertionError("handled what was not signed");
        }
    }

    private static boolean isWhatWasSigned(String method, String target, Headers headers, byte[] body) {
        String compact = new String(body, StandardCharsets.UTF_8).replaceAll("[ \\t\\r\\n]", "");
        return method.equals("POST")
                && target.equals(PATH)
                && headers.all("X-SIGNATURE").equals(SIGNED.all("X-SIGNATURE"))
                && headers.all("X-TIMESTAMP").equals(SIGNED.all("X-TIMESTAMP"))
                && compact.equals(BODY.replace(" ", ""));
    }

    @FuzzTest(maxDuration = "10m")
    void whateverIsSignedIsHandledOrRefusedAndNeverAFault(byte[] body) {
        byte[] bytes = body.length > 4096 ? Arrays.copyOf(body, 4096) : body;
        Headers headers = Partner.signed(TestKeys.merchant(), PATH, bytes, "2026-03-14T09:26:53+07:00");
        PARTNER.seen.clear();
        HttpReply reply = ENDPOINT.handle("POST", PATH, headers, bytes);
        if (reply.status() != 200 && reply.status() != 400) {
            throw new AssertionError("answered " + reply.status());
        }
    }
}
