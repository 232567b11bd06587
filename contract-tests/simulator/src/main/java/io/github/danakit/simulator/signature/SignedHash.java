package io.github.danakit.simulator.signature;

import io.github.danakit.dana.runtime.keys.DanaKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * The hash inside of a signature. A PKCS#1 v1.5 signature gives it back to whoever has the public key, so what a caller
 * signed can be found by trying, although the text itself was not sent.
 */
final class SignedHash {
    private static final byte[] SHA_256 = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    static final String OTHER_KEY =
            "the key differs: the signature was not made with the private half of --partner-key";
    static final String OTHER_HASH = "the hash differs: SHA-256 with RSA is asked for";

    private SignedHash() {}

    /** What a signature holds. */
    record Content(boolean rightKey, Optional<byte[]> sha256) {}

    static Content of(byte[] signature, DanaKey key) {
        byte[] block;
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key.publicKey());
            block = cipher.doFinal(signature);
        } catch (GeneralSecurityException e) {
            return new Content(false, Optional.empty());
        }
        boolean sha256 = block.length == SHA_256.length + 32
                && Arrays.equals(block, 0, SHA_256.length, SHA_256, 0, SHA_256.length);
        return new Content(
                true, sha256 ? Optional.of(Arrays.copyOfRange(block, SHA_256.length, block.length)) : Optional.empty());
    }

    static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
