package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;

/** What checks signatures: the public key of the other side, or a secret that both sides know. */
public interface VerifyingKey {
    /**
     * Does this signature belong to these bytes? A signature of a wrong length is never right.
     *
     * @param algorithm name in the Java Security Standard
     * @throws SigningException when the algorithm cannot be used with this key
     */
    boolean verify(byte[] text, byte[] signature, String algorithm);

    /**
     * Bytes that a signature has.
     *
     * @throws SigningException when the algorithm cannot be used with this key
     */
    int signatureLength(String algorithm);
}
