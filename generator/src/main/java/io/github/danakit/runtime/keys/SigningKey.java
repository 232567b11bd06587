package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;

/** What makes signatures: a private key or a secret. Implementations are thread-safe and never show themselves. */
public interface SigningKey {
    /**
     * The signature of these bytes.
     *
     * @param algorithm name in the Java Security Standard, for example {@code SHA256withRSA} or {@code HmacSHA512}
     * @throws SigningException when the algorithm cannot be used with this key
     */
    byte[] sign(byte[] text, String algorithm);
}
