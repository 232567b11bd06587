package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeVectorsTest {
    private static final String ALGORITHM = "SHA256withRSA";

    static Stream<Vector> accepted() {
        return Vector.of("openapi-envelope.json");
    }

    static Stream<Vector> rejected() {
        return Vector.of("rejects.json").filter(vector -> vector.text("scheme").equals("openapi-envelope"));
    }

    private static SignedEnvelope open(Vector vector, byte[] body) {
        return SignedEnvelope.open(EnvelopeSample.FORM, vector.text("signedMember"), body);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aRightEnvelopeIsProvenOverTheExactTextOfItsMessage(Vector vector) {
        SignedEnvelope envelope = open(vector, vector.body());
        envelope.verify(List.of(TestKeys.dana()), ALGORITHM);
        assertThat(text(envelope.message())).isEqualTo(vector.text("expectedStringToSign"));
        assertThat(text(envelope.message())).contains(text(envelope.head()), text(envelope.body()));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void ourSignatureOfTheSameTextIsTheExpectedOne(Vector vector) {
        assertThat(EnvelopeSample.signature(vector.text("expectedStringToSign"), TestKeys.merchant()))
                .isEqualTo(vector.text("expectedSignature"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatWeSealIsOpenedAgainByteForByte(Vector vector) {
        SignedEnvelope envelope = open(vector, vector.body());
        byte[] sealed = SignedEnvelope.seal(
                EnvelopeSample.FORM,
                vector.text("signedMember"),
                envelope.head(),
                envelope.body(),
                TestKeys.merchant(),
                ALGORITHM);
        SignedEnvelope again = open(vector, sealed);
        again.verify(List.of(TestKeys.dana()), ALGORITHM);
        assertThat(again.body()).isEqualTo(envelope.body());
        assertThat(again.head()).isEqualTo(envelope.head());
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aWrongEnvelopeIsRefused(Vector vector) {
        SignedEnvelope envelope = open(vector, vector.body());
        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> envelope.verify(List.of(TestKeys.dana()), ALGORITHM))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(SignatureMismatchException.Reason.WRONG_SIGNATURE));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aWrongEnvelopeIsRightWithTheSignatureThatBelongsToIt(Vector vector) {
        String body = vector.text("body");
        int from = body.lastIndexOf("\"signature\":\"") + 13;
        String repaired = body.substring(0, from) + vector.text("expectedSignature") + "\"}";
        open(vector, repaired.getBytes(StandardCharsets.UTF_8)).verify(List.of(TestKeys.dana()), ALGORITHM);
    }

    @Test
    void allVectorsOfTheSchemeAreRun() {
        assertThat(accepted()).hasSize(12);
        assertThat(rejected()).hasSize(3);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
