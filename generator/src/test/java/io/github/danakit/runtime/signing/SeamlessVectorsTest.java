package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.PageQuery;
import io.github.danakit.runtime.client.SignedText;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A JSON text in an address, with its signature beside it. */
class SeamlessVectorsTest {
    private static final String ALGORITHM = "SHA256withRSA";

    static Stream<Vector> accepted() {
        return Vector.of("seamless.json");
    }

    static Stream<Vector> rejected() {
        return Vector.of("rejects.json").filter(vector -> vector.text("scheme").equals("seamless"));
    }

    static Stream<Vector> all() {
        return Stream.concat(accepted(), rejected());
    }

    @ParameterizedTest
    @MethodSource("all")
    void ourSignatureOfTheExactTextIsTheExpectedOne(Vector vector) {
        assertThat(vector.text("seamlessData")).isEqualTo(vector.text("expectedStringToSign"));
        assertThat(signature(vector)).isEqualTo(vector.text("expectedSignature"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void ourAddressIsTheExpectedOneCharacterForCharacter(Vector vector) {
        assertThat(query(vector)).isEqualTo(vector.text("expectedQuery"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theSignatureInTheAddressVerifies(Vector vector) {
        assertThat(verifies(vector.text("expectedQuery"))).isTrue();
        assertThat(verifies(query(vector))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aChangedTextNeitherVerifiesNorIsWhatWeMake(Vector vector) {
        assertThat(verifies(vector.text("expectedQuery"))).isFalse();
        assertThat(query(vector)).isNotEqualTo(vector.text("expectedQuery"));
        assertThat(verifies(query(vector))).isTrue();
    }

    @Test
    void noVectorIsLeftOut() {
        assertThat(accepted()).hasSize(4);
        assertThat(rejected()).hasSize(1);
    }

    private static String signature(Vector vector) {
        return SignedText.signature(vector.text("seamlessData"), TestKeys.merchant(), ALGORITHM);
    }

    private static String query(Vector vector) {
        return PageQuery.none()
                .add("seamlessData", vector.text("seamlessData"))
                .add("seamlessSign", signature(vector))
                .onto(URI.create("https://m.example" + vector.text("path")))
                .getRawQuery();
    }

    private static boolean verifies(String query) {
        byte[] text = value(query, "seamlessData").getBytes(StandardCharsets.UTF_8);
        byte[] signature = Base64.getDecoder().decode(value(query, "seamlessSign"));
        return TestKeys.dana().verify(text, signature, ALGORITHM);
    }

    private static String value(String query, String name) {
        String encoded = query.replaceFirst("(?:.*&)?" + name + "=([^&]*).*", "$1");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
