package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.http.Headers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    static Stream<Vector> accepted() {
        return Stream.of("snap-asymmetric", "snap-webhook", "snap-access-token", "snap-b2b2c", "snap-symmetric")
                .flatMap(file -> Vector.of(file + ".json"));
    }

    static Stream<Vector> rejected() {
        return Vector.of("rejects.json").filter(Vector::isInHeader);
    }

    private static SignatureVerifier verifier(Vector vector, BodyForm form) {
        return new SignatureVerifier(vector.scheme(), List.of(vector.verifyingKey()), form);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aRightMessageIsAccepted(Vector vector) {
        String text = verifier(vector, vector.needed())
                .verify(vector.text("method"), vector.text("path"), vector.headers(), vector.body());
        assertThat(text).isEqualTo(vector.text("expectedStringToSign"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void onlyTheReceivedBytesCountUnlessAskedOtherwise(Vector vector) {
        if (vector.needed() == BodyForm.RECEIVED_OR_MINIFIED) {
            assertThatExceptionOfType(SignatureMismatchException.class)
                    .isThrownBy(() -> verifier(vector, BodyForm.RECEIVED)
                            .verify(vector.text("method"), vector.text("path"), vector.headers(), vector.body()));
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aWrongMessageIsRefusedInEveryForm(Vector vector) {
        for (BodyForm form : BodyForm.values()) {
            assertThatExceptionOfType(SignatureMismatchException.class)
                    .isThrownBy(() -> verifier(vector, form)
                            .verify(vector.text("method"), vector.text("path"), vector.headers(), vector.body()))
                    .satisfies(e -> assertThat(e.getMessage())
                            .doesNotContain(vector.headers()
                                    .first("X-SIGNATURE")
                                    .filter(s -> s.length() > 8)
                                    .orElse("#")));
        }
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aWrongMessageIsRightWithTheSignatureThatBelongsToIt(Vector vector) {
        Headers repaired = vector.headers().with("X-SIGNATURE", vector.text("expectedSignature"));
        assertThat(verifier(vector, BodyForm.RECEIVED)
                        .verify(vector.text("method"), vector.text("path"), repaired, vector.body()))
                .isEqualTo(vector.text("expectedStringToSign"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void ourSignatureIsTheExpectedOne(Vector vector) {
        Headers given = vector.headers();
        Map<String, String> made = new RequestSigner(vector.scheme(), vector.signingKey())
                .headers(new SigningInput(vector.text("method"), vector.text("path"), vector.body(), vector.values()));
        assertThat(made).containsEntry("X-SIGNATURE", vector.text("expectedSignature"));
        made.forEach((name, value) -> assertThat(given.first(name)).contains(value));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theDigestIsTakenOverTheCompactForm(Vector vector) {
        if (!vector.has("minifiedBody")) {
            return;
        }
        byte[] compact = Minifier.minify(vector.body());
        assertThat(new String(compact, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(vector.text("minifiedBody"));
        assertThat(BodyDigest.of(compact)).isEqualTo(vector.text("bodySha256"));
    }

    @Test
    void everyVectorOfAHeaderIsRead() {
        assertThat(accepted()).hasSize(37);
        assertThat(rejected()).hasSize(25);
    }

    /** The others are read where their schemes are tested. */
    @Test
    void noVectorIsOfAnUnknownScheme() {
        Map<String, Long> others = Vector.of("rejects.json")
                .filter(vector -> !vector.isInHeader())
                .collect(Collectors.groupingBy(vector -> vector.text("scheme"), TreeMap::new, Collectors.counting()));
        assertThat(others)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("nicepay-merchant-token", 1L, "openapi-envelope", 3L, "seamless", 1L));
    }
}
