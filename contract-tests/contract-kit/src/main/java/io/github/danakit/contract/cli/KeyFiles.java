package io.github.danakit.contract.cli;

import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Test keys and secrets in files. Nothing of their content is ever told. */
final class KeyFiles {
    private KeyFiles() {}

    /** Keys of a run in which DANA signs with the key of this file. */
    static ContractKeys dana(Path file) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            var key = rsa.generatePrivate(new PKCS8EncodedKeySpec(content(file)));
            if (key instanceof RSAPrivateCrtKey whole) {
                var open = rsa.generatePublic(new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
                return ContractKeys.withDana(new KeyPair(open, key));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // what the file holds is not repeated
        }
        throw unreadable(file, "private RSA key. Give one in PKCS#8 PEM, made for tests.");
    }

    /** The public key that verifies the answers of the server. */
    static PublicKey merchant(Path file) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(content(file)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw unreadable(file, "public RSA key. Give one in PEM (X.509), made for tests.");
        }
    }

    /** A secret that both sides know. */
    static String secret(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException e) {
            // told below
        }
        throw unreadable(file, "secret. Give a file that holds it as text, made for tests.");
    }

    private static byte[] content(Path file) throws IOException {
        return Base64.getDecoder()
                .decode(Files.readString(file)
                        .replaceAll("-----[A-Z ]+-----", "")
                        .replaceAll("\\s", ""));
    }

    private static ContractException unreadable(Path file, String what) {
        return new ContractException("DANA-PACT-015", file + " is no readable " + what);
    }
}
