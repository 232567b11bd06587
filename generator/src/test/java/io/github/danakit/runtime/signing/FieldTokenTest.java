package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.FieldSample;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.json.JacksonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTokenTest {
    static Stream<Vector> accepted() {
        return Vector.of("nicepay-merchant-token.json");
    }

    static Stream<Vector> rejected() {
        return Vector.of("rejects.json").filter(vector -> vector.text("scheme").equals("nicepay-merchant-token"));
    }

    /** Fields are joined in the order that the vector tells. */
    private static FieldToken token(Vector vector) {
        String text = "{" + vector.text("formula").replace("+", "}{") + "}";
        return new FieldToken(FieldSample.CALLS.text(text));
    }

    private static Map<String, String> fields(Vector vector) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<?, ?> body = new JacksonCodec().read(vector.body(), Map.class);
        body.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
        return fields;
    }

    private static List<ClientSecret> keys(Vector vector) {
        return List.of(ClientSecret.of("of yesterday"), ClientSecret.of(vector.text("merchantKey")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void ourTokenIsTheExpectedOneAndAccepted(Vector vector) {
        FieldToken token = token(vector);
        Map<String, String> fields = fields(vector);

        assertThat(token.of(fields, keys(vector).get(1))).isEqualTo(vector.text("expectedSignature"));
        assertThat(token.verify(fields.get("merchantToken"), fields, keys(vector)))
                .doesNotContain(vector.text("merchantKey"));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aWrongTokenIsRefusedAndTheRightOneIsTheExpectedOne(Vector vector) {
        Map<String, String> fields = fields(vector);

        assertThatExceptionOfType(SignatureMismatchException.class)
                .isThrownBy(() -> token(vector).verify(fields.get("merchantToken"), fields, keys(vector)));
        assertThat(token(vector).of(fields, keys(vector).get(1))).isEqualTo(vector.text("expectedSignature"));
    }

    @Test
    void noVectorIsLeftOut() {
        assertThat(accepted()).hasSize(4);
        assertThat(rejected()).hasSize(1);
    }

    @Test
    void aTextWithoutPlaceForTheSecretIsNoScheme() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldToken(FieldSample.CALLS.text("{iMid}{amt}")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldToken(FieldSample.CALLS.fields(FieldForm.keyedBy("merchantKey"))));
    }
}
