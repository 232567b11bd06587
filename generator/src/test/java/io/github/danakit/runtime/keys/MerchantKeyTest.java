package io.github.danakit.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MerchantKeyTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
    private static final String PKCS8 = TestKeys.file("test-key-pkcs8.pem");
    private static final String PKCS1 = TestKeys.file("test-key-pkcs1.pem");

    static Map<String, String> goodForms() {
        return Map.ofEntries(
                Map.entry("PKCS#8 PEM", PKCS8),
                Map.entry("PKCS#1 PEM", PKCS1),
                Map.entry("literal backslash-n", PKCS8.strip().replace("\n", "\\n")),
                Map.entry("literal backslash-r backslash-n", PKCS1.strip().replace("\n", "\\r\\n")),
                Map.entry("Windows lines", PKCS8.replace("\n", "\r\n")),
                Map.entry("double quotes", '"' + PKCS8.strip().replace("\n", "\\n") + '"'),
                Map.entry("single quotes", "'" + PKCS8 + "'"),
                Map.entry("bare PKCS#8", KeyTexts.bare(PKCS8)),
                Map.entry("bare PKCS#1", KeyTexts.bare(PKCS1)),
                Map.entry("bare with line breaks", KeyTexts.bare(PKCS8).replaceAll("(.{60})", "$1\n")),
                Map.entry("text around the PEM", "Bag Attributes\n  localKeyID: 01\n" + PKCS8 + "\n"),
                Map.entry("byte order mark", "\uFEFF" + PKCS8));
    }

    static Stream<String> namesOfGoodForms() {
        return goodForms().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("namesOfGoodForms")
    void everyUsualFormIsRead(String name) {
        MerchantKey key = MerchantKey.fromText(goodForms().getOrDefault(name, ""));
        assertThat(TestKeys.dana().verify(TEXT, key.sign(TEXT, "SHA256withRSA"), "SHA256withRSA"))
                .isTrue();
        assertThat(key).hasToString("MerchantKey[RSA 2048]");
    }

    static Stream<KeyTexts.Bad> badForms() {
        return KeyTexts.badPrivateKeys();
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void everyOtherFormIsRefusedWithARemedyAndWithoutTheKey(KeyTexts.Bad bad) {
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> MerchantKey.fromText(bad.text()))
                .withMessageContaining(bad.remedy())
                .withNoCause()
                .satisfies(e -> KeyTexts.assertNothingOf(bad.text(), e));
    }

    @Test
    void aFileIsReadAndAMissingOrHugeOneNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("merchant.pem"), PKCS8);
        assertThat(MerchantKey.fromPem(file)).hasToString("MerchantKey[RSA 2048]");
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> MerchantKey.fromPem(folder.resolve("none.pem")))
                .withMessageContaining("none.pem")
                .withMessageContaining("check the path");
        Path huge = Files.write(folder.resolve("huge.pem"), new byte[100_000]);
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> MerchantKey.fromPem(huge))
                .withMessageContaining("too large");
    }

    @Test
    void anotherSecurityProviderMakesTheSameSignature() {
        Provider provider = Security.getProvider("SunRsaSign");
        byte[] expected = TestKeys.merchant().sign(TEXT, "SHA256withRSA");
        assertThat(TestKeys.merchant().withProvider(provider).sign(TEXT, "SHA256withRSA"))
                .isEqualTo(expected);
        assertThat(TestKeys.dana().withProvider(provider).verify(TEXT, expected, "SHA256withRSA"))
                .isTrue();
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> TestKeys.merchant().withProvider(Security.getProvider("SUN")))
                .withMessageContaining("provider");
    }

    @Test
    void anUnknownAlgorithmCannotSign() {
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> TestKeys.merchant().sign(TEXT, "SHA256withNothing"))
                .withMessageContaining("SHA256withNothing");
    }

    @Test
    void aFreshPairFitsTogetherAndHidesItsPrivateHalf() {
        RsaKeyPair pair = RsaKeyPair.generate();
        byte[] signature = MerchantKey.fromText(pair.privatePem()).sign(TEXT, "SHA256withRSA");
        assertThat(DanaKey.fromText(pair.publicPem()).verify(TEXT, signature, "SHA256withRSA"))
                .isTrue();
        assertThat(pair.publicKey().verify(TEXT, pair.privateKey().sign(TEXT, "SHA256withRSA"), "SHA256withRSA"))
                .isTrue();
        assertThat(TestKeys.dana().verify(TEXT, signature, "SHA256withRSA")).isFalse();
        assertThat(pair.toString())
                .doesNotContain(KeyTexts.bare(pair.privatePem()).substring(40, 60));
    }
}
