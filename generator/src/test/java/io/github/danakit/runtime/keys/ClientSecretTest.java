package io.github.danakit.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.SigningException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientSecretTest {
    private static final String HMAC = "HmacSHA512";
    private static final byte[] TEXT = "what is signed".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void isTheSameFromEveryForm() throws IOException {
        char[] characters = "s\u00e9cret+/==".toCharArray();
        ClientSecret fromCharacters = ClientSecret.of(characters);
        Arrays.fill(characters, '0');
        Path file = Files.writeString(folder.resolve("secret"), "secret-1\n");

        assertThat(fromCharacters.sign(TEXT, HMAC))
                .isEqualTo(ClientSecret.of(" s\u00e9cret+/== ").sign(TEXT, HMAC));
        assertThat(ClientSecret.fromFile(file).sign(TEXT, HMAC))
                .isEqualTo(ClientSecret.of("secret-1").sign(TEXT, HMAC));
    }

    @Test
    void verifiesItsOwnSignatureAndNoOther() {
        ClientSecret secret = ClientSecret.of("secret-1");
        byte[] signature = secret.sign(TEXT, HMAC);

        assertThat(signature).hasSize(secret.signatureLength(HMAC)).hasSize(64);
        assertThat(secret.verify(TEXT, signature, HMAC)).isTrue();
        assertThat(ClientSecret.of("secret-2").verify(TEXT, signature, HMAC)).isFalse();
        assertThat(secret.verify(TEXT, Arrays.copyOf(signature, 63), HMAC)).isFalse();
        signature[5] ^= 1;
        assertThat(secret.verify(TEXT, signature, HMAC)).isFalse();
    }

    @Test
    void hashesItselfAlongBetweenTwoTexts() {
        byte[] nothing = {};
        byte[] digest = ClientSecret.of("bc").digest("a".getBytes(StandardCharsets.UTF_8), nothing, "SHA-256");

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void cannotBeUsedOnceItIsDestroyed() {
        ClientSecret secret = ClientSecret.of("secret-1");
        byte[] signature = secret.sign(TEXT, HMAC);
        secret.destroy();

        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> secret.sign(TEXT, HMAC))
                .withMessageContaining("destroyed");
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> secret.verify(TEXT, signature, HMAC));
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> secret.digest(TEXT, TEXT, "SHA-256"));
    }

    @Test
    void refusesOtherAlgorithmsAndNothing() {
        ClientSecret secret = ClientSecret.of("secret-1");

        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> secret.sign(TEXT, "SHA256withRSA"));
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> secret.sign(TEXT, "HmacNone"));
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> secret.digest(TEXT, TEXT, "SHA-0"));
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> ClientSecret.of(" \n"));
        assertThatExceptionOfType(SigningException.class).isThrownBy(() -> ClientSecret.of(new char[0]));
    }

    @Test
    void showsNothing() {
        assertThat(ClientSecret.of("secret-1")).hasToString("ClientSecret[***]");
    }
}
