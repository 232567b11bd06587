package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The public RSA key of the other side, which verifies its messages. Immutable and thread-safe. */
public final class DanaKey implements VerifyingKey {
    private final PublicKey key;
    private final String fingerprint;
    private final @Nullable Provider provider;

    private DanaKey(PublicKey key, @Nullable Provider provider) {
        this.key = key;
        this.fingerprint = fingerprint(key.getEncoded());
        this.provider = provider;
    }

    /**
     * Reads a key file; see {@link #fromText(String)} for its forms.
     *
     * @throws SigningException when the file cannot be read or holds no usable key
     */
    public static DanaKey fromPem(Path file) {
        return fromText(KeyText.read(file));
    }

    /**
     * Reads a key of at least 2048 bit: PEM or bare Base64 of X.509 SubjectPublicKeyInfo or of a PKCS#1 public key;
     * quotes around it and literal backslash-n in it are undone.
     *
     * @throws SigningException with a remedy, and without any part of the text, when it is no such key
     */
    public static DanaKey fromText(String text) {
        KeyText parsed = KeyText.parse(text);
        byte[] spki = switch (parsed.form()) {
            case SPKI -> parsed.der();
            case PKCS1_PUBLIC -> Der.spki(parsed.der());
            case PKCS8, PKCS1_PRIVATE, ENCRYPTED, EC ->
                throw new SigningException(
                        "this is a private key: give DANA's public key, and keep your private key out of this setting");
            case CERTIFICATE ->
                throw new SigningException(
                        "this is a certificate: take its key with openssl x509 -pubkey -noout -in cert.pem");
            case OTHER ->
                throw new SigningException(
                        "this is no RSA public key: copy DANA's public key again, from its first to its last"
                                + " character");
        };
        return new DanaKey(RsaKeys.publicKey(spki, null), null);
    }

    /**
     * The same key, used through another security provider.
     *
     * @throws SigningException when the provider cannot take RSA keys
     */
    public DanaKey withProvider(Provider other) {
        return new DanaKey(RsaKeys.publicKey(key.getEncoded(), other), other);
    }

    @Override
    public boolean verify(byte[] text, byte[] signature, String algorithm) {
        try {
            Signature verifier = RsaKeys.signature(algorithm, provider);
            verifier.initVerify(key);
            verifier.update(text);
            return signature.length == signatureLength(algorithm) && verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new SigningException(
                    "cannot verify with " + algorithm + ": check the algorithm and the security provider");
        }
    }

    @Override
    public int signatureLength(String algorithm) {
        return (RsaKeys.bits(key) + 7) / 8;
    }

    /** The key for other libraries. It is public. */
    public PublicKey publicKey() {
        return key;
    }

    /** SHA-256 of the key's DER form in lower-case hex, to compare with what DANA publishes. */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(byte[] der) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DanaKey that && fingerprint.equals(that.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** Kind, size and fingerprint of the key. */
    @Override
    public String toString() {
        return "DanaKey[RSA " + RsaKeys.bits(key) + ", sha256 " + fingerprint + "]";
    }
}
