package io.github.danakit.contract.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The algorithms that the description names. */
final class Algorithms {
    private Algorithms() {}

    static String sign(String algorithm, String text, PrivateKey key, String secret) {
        try {
            if (algorithm.startsWith("Hmac")) {
                return Base64.getEncoder().encodeToString(mac(algorithm, text, secret));
            }
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with " + algorithm, e);
        }
    }

    static boolean verifies(String algorithm, String text, String signature, PublicKey key, String secret) {
        try {
            byte[] given = Base64.getDecoder().decode(signature);
            if (algorithm.startsWith("Hmac")) {
                return MessageDigest.isEqual(given, mac(algorithm, text, secret));
            }
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(given);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] mac(String algorithm, String text, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
