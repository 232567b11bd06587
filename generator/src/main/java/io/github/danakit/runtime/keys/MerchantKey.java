package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/** The partner's private RSA key. It signs, and never shows itself. Immutable and thread-safe. */
public final class MerchantKey implements SigningKey {
    private final PrivateKey key;
    private final @Nullable Provider provider;

    private MerchantKey(PrivateKey key, @Nullable Provider provider) {
        this.key = key;
        this.provider = provider;
    }

    /**
     * Reads a key file; see {@link #fromText(String)} for its forms.
     *
     * @throws SigningException when the file cannot be read or holds no usable key
     */
    public static MerchantKey fromPem(Path file) {
        return fromText(KeyText.read(file));
    }

    /**
     * Reads a key of at least 2048 bit: PEM or bare Base64 of PKCS#8 or PKCS#1; quotes around it and literal
     * backslash-n in it, as in environment variables, are undone.
     *
     * @throws SigningException with a remedy, and without any part of the text, when it is no such key
     */
    public static MerchantKey fromText(String text) {
        KeyText parsed = KeyText.parse(text);
        byte[] pkcs8 = switch (parsed.form()) {
            case PKCS8 -> parsed.der();
            case PKCS1_PRIVATE -> Der.pkcs8(parsed.der());
            case SPKI, PKCS1_PUBLIC ->
                throw new SigningException("this is a public key: give the private key that belongs to it");
            case CERTIFICATE ->
                throw new SigningException("this is a certificate: give the private key that belongs to it");
            case ENCRYPTED ->
                throw new SigningException(
                        "the private key is encrypted: decrypt it with openssl pkcs8 -in key.pem -out plain.pem");
            case EC ->
                throw new SigningException(
                        "this is an elliptic curve key: make an RSA pair of 2048 bit with openssl genrsa");
            case OTHER ->
                throw new SigningException(
                        "this is no RSA private key in PKCS#8 or PKCS#1: convert it with openssl pkcs8 -topk8"
                                + " -nocrypt");
        };
        return new MerchantKey(RsaKeys.privateKey(pkcs8, null), null);
    }

    /**
     * The same key, used through another security provider, for example a faster one.
     *
     * @throws SigningException when the provider cannot take RSA keys
     */
    public MerchantKey withProvider(Provider other) {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new SigningException("the key cannot leave its security provider");
        }
        return new MerchantKey(RsaKeys.privateKey(encoded, other), other);
    }

    @Override
    public byte[] sign(byte[] text, String algorithm) {
        try {
            Signature signature = RsaKeys.signature(algorithm, provider);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningException(
                    "cannot sign with " + algorithm + ": check the algorithm and the security provider");
        }
    }

    /** Kind and size of the key, nothing of its content. */
    @Override
    public String toString() {
        return "MerchantKey[RSA " + RsaKeys.bits(key) + "]";
    }
}
