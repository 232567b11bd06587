package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureVerifierTest {
    private static final String PATH = "/v1.0/debit/notify";
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final RsaKeyPair OTHER = RsaKeyPair.generate();

    private final SignatureVerifier verifier = new SignatureVerifier(Sample.SNAP, List.of(TestKeys.dana()));
    private final Headers signed = signed(BODY);

    private static Headers signed(byte[] body) {
        Map<String, String> values = Map.of(
                "timestamp", "2026-03-14T09:26:53+07:00", "partnerId", "p", "externalId", "e", "channelId", "DANA");
        return Headers.of(new RequestSigner(Sample.SNAP, TestKeys.merchant())
                .headers(new SigningInput("POST", PATH, body, values)));
    }

    private void assertRefused(Headers headers, Reason reason) {
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> verifier.verify("POST", PATH, headers, BODY))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void namesOfHeadersAreReadWithoutRegardToCase() {
        Headers lower = Headers.of(
                "x-timestamp", signed.first("X-TIMESTAMP").orElseThrow(),
                "x-signature", signed.first("X-SIGNATURE").orElseThrow());
        assertThat(verifier.verify("POST", PATH, lower, BODY)).startsWith("POST:" + PATH + ":");
    }

    @Test
    void aMissingOrEmptyHeaderRefuses() {
        assertRefused(signed.without("X-SIGNATURE"), Reason.MISSING_HEADER);
        assertRefused(signed.without("X-TIMESTAMP"), Reason.MISSING_HEADER);
        assertRefused(signed.with("X-SIGNATURE", ""), Reason.MISSING_HEADER);
        assertRefused(signed.with("X-TIMESTAMP", ""), Reason.MISSING_HEADER);
    }

    @Test
    void aHeaderThatComesTwiceRefusesEvenWithTheSameValue() {
        String signature = signed.first("X-SIGNATURE").orElseThrow();
        String timestamp = signed.first("X-TIMESTAMP").orElseThrow();
        assertRefused(signed.plus("x-signature", signature), Reason.DUPLICATE_HEADER);
        assertRefused(signed.plus("x-timestamp", timestamp), Reason.DUPLICATE_HEADER);
        assertRefused(signed.with("X-SIGNATURE", signature + ", " + signature), Reason.BAD_BASE64);
    }

    @Test
    void aSignatureHasOneFormOnly() {
        String signature = signed.first("X-SIGNATURE").orElseThrow();
        assertRefused(signed.with("X-SIGNATURE", signature.replace("=", "")), Reason.BAD_BASE64);
        assertRefused(signed.with("X-SIGNATURE", signature + "="), Reason.BAD_BASE64);
        assertRefused(signed.with("X-SIGNATURE", " " + signature), Reason.BAD_BASE64);
        assertRefused(signed.with("X-SIGNATURE", signature + "\n"), Reason.BAD_BASE64);
        // Same bytes, other unused bits in the last character.
        assertRefused(signed.with("X-SIGNATURE", sameBytes(signature)), Reason.BAD_BASE64);
        assertRefused(signed.with("X-SIGNATURE", "AAAA"), Reason.WRONG_LENGTH);
    }

    private static String sameBytes(String signature) {
        int last = signature.length() - 3;
        char changed = (char) (signature.charAt(last) + 1);
        return signature.substring(0, last) + changed + "==";
    }

    @Test
    void anyOfSeveralKeysMayMatchAndNoOther() {
        SignatureVerifier both = new SignatureVerifier(Sample.SNAP, List.of(OTHER.publicKey(), TestKeys.dana()));
        assertThat(both.verify("POST", PATH, signed, BODY)).isNotEmpty();
        SignatureVerifier wrong = new SignatureVerifier(Sample.SNAP, List.of(OTHER.publicKey()));
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> wrong.verify("POST", PATH, signed, BODY));
    }

    @Test
    void theKeyMayDependOnTheSenderAndAnUnknownSenderIsRefused() {
        SignatureVerifier verifier = new SignatureVerifier(
                Sample.SNAP,
                headers -> headers.first("X-PARTNER-ID").filter("p"::equals).isPresent()
                        ? List.of(TestKeys.dana())
                        : List.of(),
                BodyForm.RECEIVED);
        assertThat(verifier.verify("POST", PATH, signed, BODY)).isNotEmpty();
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> verifier.verify("POST", PATH, signed.with("X-PARTNER-ID", "q"), BODY));
    }

    @Test
    void withoutAnyKeyThereIsNoVerifier() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignatureVerifier(Sample.SNAP, List.of()));
    }

    @Test
    void theCompactFormIsTakenOnlyWhenAskedFor() {
        byte[] spaced = "{ \"a\" : 1 }\n".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> verifier.verify("POST", PATH, signed, spaced));
        SignatureVerifier tolerant =
                new SignatureVerifier(Sample.SNAP, List.of(TestKeys.dana()), BodyForm.RECEIVED_OR_MINIFIED);
        assertThat(tolerant.verify("POST", PATH, signed, spaced))
                .isEqualTo(verifier.verify("POST", PATH, signed, BODY));
    }

    @Test
    void anAbsentOptionalHeaderIsLeftOut() {
        assertThat(signed.names()).doesNotContain("ORIGIN").contains("CHANNEL-ID");
    }
}
