package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A fresh pair of 2048 bit for tests and simulators. */
public final class RsaKeyPair {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final String privatePem;
    private final String publicPem;

    private RsaKeyPair(KeyPair pair) {
        this.privatePem = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        this.publicPem = pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    /**
     * Makes a new pair; this takes some tens of milliseconds.
     *
     * @throws SigningException when the platform cannot make RSA keys
     */
    public static RsaKeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new RsaKeyPair(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new SigningException("this platform cannot make RSA keys");
        }
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    /** The half that signs. */
    public MerchantKey privateKey() {
        return MerchantKey.fromText(privatePem);
    }

    /** The half that verifies. */
    public DanaKey publicKey() {
        return DanaKey.fromText(publicPem);
    }

    /** The signing half as PKCS#8 PEM. Secret: do not log it. */
    public String privatePem() {
        return privatePem;
    }

    /** The verifying half as X.509 PEM. */
    public String publicPem() {
        return publicPem;
    }

    /** The fingerprint of the public half. */
    @Override
    public String toString() {
        return "RsaKeyPair[" + publicKey() + "]";
    }
}
