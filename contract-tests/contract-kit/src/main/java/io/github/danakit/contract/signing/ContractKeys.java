package io.github.danakit.contract.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Keys and secrets of one test run, made for it and worth nothing afterwards. A server under test is given
 * {@link #danaPublicPem}, a client under test {@link #merchantPrivatePem} and {@link #partnerId}. Making keys takes
 * longer than all else before a run, so it goes on beside it, and who first asks for one waits.
 */
public final class ContractKeys {
    private static final int BITS = 2048;

    private final CompletableFuture<KeyPair> dana;
    private final CompletableFuture<KeyPair> merchant;
    private final String clientSecret;
    private final String merchantKey;
    private final String partnerId;

    private ContractKeys(
            CompletableFuture<KeyPair> dana,
            CompletableFuture<KeyPair> merchant,
            String clientSecret,
            String merchantKey,
            String partnerId) {
        this.dana = dana;
        this.merchant = merchant;
        this.clientSecret = clientSecret;
        this.merchantKey = merchantKey;
        this.partnerId = partnerId;
    }

    /** Makes new ones. */
    public static ContractKeys generate() {
        return withDana(pair());
    }

    /** The same with the sides exchanged: for who checks a stand-in for DANA with what a merchant sends. */
    public ContractKeys swapped() {
        return new ContractKeys(merchant, dana, clientSecret, merchantKey, partnerId);
    }

    /** Takes DANA's side from a test key that the server under test already knows the public half of. */
    public static ContractKeys withDana(KeyPair dana) {
        return withDana(CompletableFuture.completedFuture(dana));
    }

    private static ContractKeys withDana(CompletableFuture<KeyPair> dana) {
        return new ContractKeys(dana, pair(), secret(), secret(), "2026031809150000112233");
    }

    /** A copy with the client id that the server under test was set up with. */
    public ContractKeys withPartnerId(String id) {
        return new ContractKeys(dana, merchant, clientSecret, merchantKey, id);
    }

    /** A copy with the key of NICEPAY's tokens that the server under test was set up with. */
    public ContractKeys withMerchantKey(String key) {
        return new ContractKeys(dana, merchant, clientSecret, key, partnerId);
    }

    /** A copy with the public half of the key that the server under test signs its answers with. */
    public ContractKeys withMerchantPublic(PublicKey key) {
        return new ContractKeys(
                dana,
                merchant.thenApply(pair -> new KeyPair(key, pair.getPrivate())),
                clientSecret,
                merchantKey,
                partnerId);
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    private static CompletableFuture<KeyPair> pair() {
        return CompletableFuture.supplyAsync(ContractKeys::newPair);
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }

    /** DANA's public key, which verifies what DANA sends. */
    public String danaPublicPem() {
        return pem("PUBLIC KEY", dana.join().getPublic().getEncoded());
    }

    /** The merchant's public key, which verifies what the merchant sends. */
    public String merchantPublicPem() {
        return pem("PUBLIC KEY", merchant.join().getPublic().getEncoded());
    }

    /** The merchant's private key (PKCS#8), with which a client under test signs. */
    public String merchantPrivatePem() {
        return pem("PRIVATE KEY", merchant.join().getPrivate().getEncoded());
    }

    /** The client id under which DANA knows the merchant. */
    public String partnerId() {
        return partnerId;
    }

    /** The secret of symmetric signatures. */
    public String clientSecret() {
        return clientSecret;
    }

    /** The key of NICEPAY's tokens. */
    public String merchantKey() {
        return merchantKey;
    }

    /** Signs as DANA. */
    public PrivateKey danaPrivate() {
        return dana.join().getPrivate();
    }

    /** Verifies the merchant. */
    public PublicKey merchantPublic() {
        return merchant.join().getPublic();
    }

    /** A key that is not DANA's, for forgeries. */
    public PrivateKey strangerPrivate() {
        return merchant.join().getPrivate();
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }

    /** No key. */
    @Override
    public String toString() {
        return "ContractKeys";
    }
}
