package io.github.danakit.contract.cli;

import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** A test key in a file. Nothing of its content is ever told. */
final class PrivateKeyFile {
    private PrivateKeyFile() {}

    static ContractKeys keys(Path file) {
        try {
            String base64 =
                    Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            var key = rsa.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            if (key instanceof RSAPrivateCrtKey whole) {
                var open = rsa.generatePublic(new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
                return ContractKeys.withDana(new KeyPair(open, key));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // what the file holds is not repeated
        }
        throw new ContractException(
                "DANA-PACT-015", file + " is no readable private RSA key. Give one in PKCS#8 PEM, made for tests.");
    }
}
