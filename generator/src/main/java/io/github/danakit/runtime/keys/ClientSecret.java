package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that partner and server share: a client secret, or the merchant key of an acquirer. It signs and verifies,
 * and never shows itself. Thread-safe. It keeps a copy of what it was made from; {@link #destroy()} wipes the copy.
 */
public final class ClientSecret implements SigningKey, VerifyingKey {
    private static final String HMAC = "Hmac";

    private final byte[] secret;
    private volatile boolean destroyed;

    private ClientSecret(byte[] secret) {
        if (secret.length == 0) {
            throw new SigningException("the client secret is empty: check the variable or file that it comes from");
        }
        this.secret = secret;
    }

    /**
     * This very text in UTF-8, without the white space around it.
     *
     * @throws SigningException when it is empty
     */
    public static ClientSecret of(String text) {
        return new ClientSecret(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * These very characters in UTF-8; the caller may wipe the array afterwards.
     *
     * @throws SigningException when there are none
     */
    public static ClientSecret of(char[] text) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        Arrays.fill(bytes.array(), (byte) 0);
        return new ClientSecret(copy);
    }

    /**
     * The content of a file, without the white space around it.
     *
     * @throws SigningException when the file cannot be read or is empty
     */
    public static ClientSecret fromFile(Path file) {
        return of(KeyText.read(file));
    }

    @Override
    public byte[] sign(byte[] text, String algorithm) {
        return mac(algorithm).doFinal(text);
    }

    /** Compares in constant time. */
    @Override
    public boolean verify(byte[] text, byte[] signature, String algorithm) {
        return MessageDigest.isEqual(mac(algorithm).doFinal(text), signature);
    }

    @Override
    public int signatureLength(String algorithm) {
        return mac(algorithm).getMacLength();
    }

    /**
     * The plain digest of a text that has the secret between two parts, for schemes that hash it along.
     *
     * @param algorithm name of a message digest, for example {@code SHA-256}
     * @throws SigningException when there is no such digest
     */
    public byte[] digest(byte[] before, byte[] after, String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(before);
            digest.update(usable());
            byte[] result = digest.digest(after);
            usable();
            return result;
        } catch (NoSuchAlgorithmException e) {
            throw new SigningException("no message digest is called " + algorithm + ": check the algorithm");
        }
    }

    private Mac mac(String algorithm) {
        if (!algorithm.startsWith(HMAC)) {
            throw new SigningException("a client secret cannot be used with " + algorithm);
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(usable(), algorithm));
            usable();
            return mac;
        } catch (GeneralSecurityException e) {
            throw new SigningException("cannot use " + algorithm + ": check the algorithm and the security provider");
        }
    }

    /** Asked before and after a use: what was wiped meanwhile must not count as a key. */
    private byte[] usable() {
        if (destroyed) {
            throw new SigningException("the client secret was destroyed: build the client with a new one");
        }
        return secret;
    }

    /** The secret itself, for protocols that send it in clear text. Do not log it, and do not keep it. */
    public String reveal() {
        String text = new String(usable(), StandardCharsets.UTF_8);
        usable();
        return text;
    }

    /** Wipes the secret; whatever still uses it fails before it sends anything. */
    public void destroy() {
        destroyed = true;
        Arrays.fill(secret, (byte) 0);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "ClientSecret[***]";
    }
}
