package io.github.danakit.clienttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.danakit.clienttests.dana.runtime.SigningException;
import io.github.danakit.clienttests.dana.runtime.keys.DanaKey;
import io.github.danakit.clienttests.dana.runtime.keys.MerchantKey;
import io.github.danakit.clienttests.dana.runtime.keys.RsaKeyPair;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys work through a security provider of choice. */
class ProviderTest {
    private static final String ALGORITHM = "SHA256withRSA";

    private static final RsaKeyPair KEYS = RsaKeyPair.generate();

    private static byte[] text(int i) {
        return ("POST:/v1.0/pay.htm:" + i).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void amazonsProviderMakesAndVerifiesTheSameSignaturesFromManyThreads() {
        Provider amazon = Providers.amazon().orElse(null);
        assumeTrue(amazon != null, "Amazon Corretto Crypto Provider does not load on this machine");
        MerchantKey merchant = KEYS.privateKey().withProvider(amazon);
        DanaKey dana = KEYS.publicKey().withProvider(amazon);
        IntStream.range(0, 200).parallel().forEach(i -> {
            byte[] signature = merchant.sign(text(i), ALGORITHM);
            assertThat(signature).isEqualTo(KEYS.privateKey().sign(text(i), ALGORITHM));
            assertThat(dana.verify(text(i), signature, ALGORITHM)).isTrue();
            assertThat(dana.verify(text(i + 1), signature, ALGORITHM)).isFalse();
        });
    }

    @Test
    void aProviderWithoutRsaIsRefused() {
        Provider nothing = new Nothing();
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> KEYS.privateKey().withProvider(nothing))
                .withMessage("the security provider knows no RSA keys: choose another one");
    }

    private static final class Nothing extends Provider {
        private static final long serialVersionUID = 1L;

        Nothing() {
            super("Nothing", "1", "no algorithm at all");
        }
    }
}
