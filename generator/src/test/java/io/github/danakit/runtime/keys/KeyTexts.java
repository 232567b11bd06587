package io.github.danakit.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.TestKeys;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;

/** Key texts that must not be taken. */
final class KeyTexts {
    private static final String PRIVATE = TestKeys.file("test-key-pkcs8.pem");
    private static final String PUBLIC = TestKeys.file("test-key-public.pem");

    private KeyTexts() {}

    /** A text and what its refusal has to say. */
    record Bad(String name, String text, String remedy) {
        @Override
        public String toString() {
            return name;
        }
    }

    static String bare(String pem) {
        return pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    }

    static Stream<Bad> badPrivateKeys() {
        return Stream.of(
                new Bad("empty", "", "empty"),
                new Bad("blank", "  \n ", "empty"),
                new Bad("quotes around nothing", "\"\"", "empty"),
                new Bad("public key", PUBLIC, "public key"),
                new Bad("bare public key", bare(PUBLIC), "public key"),
                new Bad("certificate", label("CERTIFICATE", bare(PUBLIC)), "certificate"),
                new Bad("encrypted PKCS#8", label("ENCRYPTED PRIVATE KEY", bare(PRIVATE)), "openssl pkcs8"),
                new Bad(
                        "encrypted PKCS#1",
                        label("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\n" + bare(PRIVATE)),
                        "encrypted"),
                new Bad("SEC1 elliptic curve", label("EC PRIVATE KEY", bare(pem("EC", 256, true))), "elliptic curve"),
                new Bad("PKCS#8 elliptic curve", pem("EC", 256, true), "RSA"),
                new Bad("1024 bit", pem("RSA", 1024, true), "2048"),
                new Bad("DSA", pem("DSA", 2048, true), "RSA"),
                new Bad("OpenSSH", label("OPENSSH PRIVATE KEY", bare(PRIVATE)), "PKCS#8"),
                new Bad("cut off", PRIVATE.substring(0, 900), "cut off"),
                new Bad("cut inside", label("PRIVATE KEY", bare(PRIVATE).substring(0, 800)), "PKCS#8"),
                new Bad("tail added", label("PRIVATE KEY", base64(tail(decode(bare(PRIVATE))))), "PKCS#8"),
                new Bad("other end line", PRIVATE.replace("END PRIVATE", "END RSA PRIVATE"), "cut off"),
                new Bad("damaged inside", label("PRIVATE KEY", base64(damaged(decode(bare(PRIVATE))))), "RSA"),
                new Bad("no Base64", "this is *not* a key", "neither PEM nor Base64"),
                new Bad("Base64 of a text", base64("hello, hello, hello".getBytes()), "PKCS#8"),
                new Bad("Base64url", bare(PRIVATE).replace('+', '-').replace('/', '_'), "neither PEM nor Base64"),
                new Bad("a path", "/etc/dana/merchant-private.pem", "neither PEM nor Base64"));
    }

    static Stream<Bad> badPublicKeys() {
        return Stream.of(
                new Bad("empty", "", "empty"),
                new Bad("private key", PRIVATE, "private key"),
                new Bad("PKCS#1 private key", TestKeys.file("test-key-pkcs1.pem"), "private key"),
                new Bad("bare private key", bare(PRIVATE), "private key"),
                new Bad("certificate", label("CERTIFICATE", bare(PUBLIC)), "openssl x509"),
                new Bad("1024 bit", pem("RSA", 1024, false), "2048"),
                new Bad("elliptic curve", pem("EC", 256, false), "RSA"),
                new Bad("cut inside", label("PUBLIC KEY", bare(PUBLIC).substring(0, 200)), "copy DANA's public key"),
                new Bad("cut off", PUBLIC.substring(0, 300), "cut off"),
                new Bad("no Base64", "sandbox key?!", "neither PEM nor Base64"));
    }

    /** No eight characters of the text in a row may show anywhere in the failure. */
    static void assertNothingOf(String text, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String key = bare(text);
        for (int i = 0; i + 8 <= key.length() && key.length() > 100; i++) {
            assertThat(trace.toString()).doesNotContain(key.substring(i, i + 8));
        }
        assertThat(failure.getMessage()).doesNotContain("this is *not*", "merchant-private", "sandbox key");
    }

    private static String pem(String algorithm, int bits, boolean privateHalf) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            return privateHalf
                    ? label("PRIVATE KEY", base64(pair.getPrivate().getEncoded()))
                    : label("PUBLIC KEY", base64(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String label(String label, String content) {
        return "-----BEGIN " + label + "-----\n" + content + "\n-----END " + label + "-----\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] tail(byte[] der) {
        return java.util.Arrays.copyOf(der, der.length + 3);
    }

    private static byte[] damaged(byte[] der) {
        byte[] copy = der.clone();
        for (int i = 28; i < 40; i++) {
            copy[i] = 0x7f;
        }
        return copy;
    }
}
