package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateTest {
    private static final Map<String, String> VALUES = Map.of("a", "1", "b", "{a}", "empty", "");

    @Test
    void placeholdersAreFilledInOnce() {
        assertThat(TextTemplate.parse("{a}:{b}").render(VALUES::get)).isEqualTo("1:{a}");
        assertThat(TextTemplate.parse("Bearer {a}").render(VALUES::get)).isEqualTo("Bearer 1");
        assertThat(TextTemplate.parse("plain").render(VALUES::get)).isEqualTo("plain");
        assertThat(TextTemplate.parse("").render(VALUES::get)).isEmpty();
        assertThat(TextTemplate.parse("{empty}").render(VALUES::get)).isEmpty();
    }

    @Test
    void aMissingValueIsNamedAndNothingIsSigned() {
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> TextTemplate.parse("{a}:{accessToken}").render(VALUES::get))
                .withMessageContaining("accessToken");
        assertThat(TextTemplate.parse("{a}:{none}").renderOrNull(VALUES::get)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{a", "a}", "{a}}", "{{a}", "{a{b}}", "x{a}y}z"})
    void bracesHavePartners(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> TextTemplate.parse(template));
    }

    @Test
    void aSchemeWithoutTextAlgorithmOrHeaderIsRefused() {
        SigningScheme bare = SigningScheme.named("bare");
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestSigner(bare, TestKeys.merchant()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestSigner(bare.text("{a}"), TestKeys.merchant()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureVerifier(bare.text("{a}"), java.util.List.of(TestKeys.dana())));
    }
}
