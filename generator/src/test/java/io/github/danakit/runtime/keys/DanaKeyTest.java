package io.github.danakit.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DanaKeyTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
    private static final String PEM = TestKeys.file("test-key-public.pem");

    static Stream<String> goodForms() {
        byte[] spki = Base64.getDecoder().decode(KeyTexts.bare(PEM));
        // The PKCS#1 form is the content of the bit string at the end of the X.509 form.
        String pkcs1 = Base64.getEncoder().encodeToString(Arrays.copyOfRange(spki, 24, spki.length));
        return Stream.of(
                PEM,
                PEM.strip().replace("\n", "\\n"),
                "'" + PEM + "'",
                KeyTexts.bare(PEM),
                pkcs1,
                "-----BEGIN RSA PUBLIC KEY-----\n" + pkcs1 + "\n-----END RSA PUBLIC KEY-----");
    }

    @ParameterizedTest
    @MethodSource("goodForms")
    void everyUsualFormIsTheSameKey(String text) {
        DanaKey key = DanaKey.fromText(text);
        assertThat(key).isEqualTo(TestKeys.dana()).hasSameHashCodeAs(TestKeys.dana());
        assertThat(key.verify(TEXT, TestKeys.merchant().sign(TEXT, "SHA256withRSA"), "SHA256withRSA"))
                .isTrue();
    }

    static Stream<KeyTexts.Bad> badForms() {
        return KeyTexts.badPublicKeys();
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void everyOtherFormIsRefusedWithARemedyAndWithoutTheKey(KeyTexts.Bad bad) {
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> DanaKey.fromText(bad.text()))
                .withMessageContaining(bad.remedy())
                .withNoCause()
                .satisfies(e -> KeyTexts.assertNothingOf(bad.text(), e));
    }

    @Test
    void theFingerprintIsTheDigestOfTheDerForm(@TempDir Path folder) throws IOException {
        DanaKey key = DanaKey.fromPem(Files.writeString(folder.resolve("dana.pem"), PEM));
        assertThat(key.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(key).hasToString("DanaKey[RSA 2048, sha256 " + key.fingerprint() + "]");
        assertThat(key).isNotEqualTo(RsaKeyPair.generate().publicKey());
    }

    @Test
    void signaturesOfAnotherLengthOrContentAreWrong() {
        byte[] right = TestKeys.merchant().sign(TEXT, "SHA256withRSA");
        DanaKey key = TestKeys.dana();
        assertThat(key.signatureLength("SHA256withRSA")).isEqualTo(256);
        assertThat(key.verify(TEXT, Arrays.copyOf(right, 255), "SHA256withRSA")).isFalse();
        assertThat(key.verify(TEXT, Arrays.copyOf(right, 257), "SHA256withRSA")).isFalse();
        assertThat(key.verify(TEXT, new byte[0], "SHA256withRSA")).isFalse();
        assertThat(key.verify(TEXT, new byte[256], "SHA256withRSA")).isFalse();
        byte[] max = new byte[256];
        Arrays.fill(max, (byte) 0xff);
        assertThat(key.verify(TEXT, max, "SHA256withRSA")).isFalse();
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> key.verify(TEXT, right, "None"));
    }
}
