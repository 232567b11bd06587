package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/** Turns key bytes into Java keys and refuses weak or foreign ones. */
final class RsaKeys {
    private static final int MIN_BITS = 2048;

    private RsaKeys() {}

    static PrivateKey privateKey(byte[] pkcs8, @Nullable Provider provider) {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(pkcs8);
        return strong(make(spec, provider, KeyFactory::generatePrivate));
    }

    static PublicKey publicKey(byte[] spki, @Nullable Provider provider) {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(spki);
        return strong(make(spec, provider, KeyFactory::generatePublic));
    }

    private interface Maker<K> {
        K make(KeyFactory factory, KeySpec spec) throws GeneralSecurityException;
    }

    private static <K extends Key> K make(KeySpec spec, @Nullable Provider provider, Maker<K> maker) {
        try {
            KeyFactory factory =
                    provider == null ? KeyFactory.getInstance("RSA") : KeyFactory.getInstance("RSA", provider);
            return maker.make(factory, spec);
        } catch (NoSuchAlgorithmException e) {
            throw new SigningException("the security provider knows no RSA keys: choose another one");
        } catch (GeneralSecurityException | RuntimeException e) {
            // The provider's text is left out: it may quote parts of the key.
            throw new SigningException("not a usable RSA key: make a pair of 2048 bit with openssl genrsa");
        }
    }

    private static <K extends Key> K strong(K key) {
        if (bits(key) < MIN_BITS) {
            throw new SigningException(
                    "the RSA key has " + bits(key) + " bit, but at least 2048 are needed: make a new pair");
        }
        return key;
    }

    static int bits(Key key) {
        return key instanceof RSAKey rsa ? rsa.getModulus().bitLength() : 0;
    }

    static Signature signature(String algorithm, @Nullable Provider provider) throws NoSuchAlgorithmException {
        return provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
    }
}
