package io.github.danakit.runtime.client;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.json.JacksonCodec;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.MerchantKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text that travels as one parameter and is signed as it stands, before it is encoded for the address. */
public final class SignedText {
    private static final JsonCodec CODEC = new JacksonCodec();

    private SignedText() {}

    /** The compact JSON text of an object; members without value are left out. */
    public static String json(Object value) {
        return new String(CODEC.write(value), StandardCharsets.UTF_8);
    }

    /**
     * The signature of exactly this text, in Base64.
     *
     * @param algorithm name in the Java Security Standard, for example {@code SHA256withRSA}
     * @throws SigningException when the algorithm cannot be used with this key
     */
    public static String signature(String text, MerchantKey key, String algorithm) {
        return Base64.getEncoder().encodeToString(key.sign(text.getBytes(StandardCharsets.UTF_8), algorithm));
    }
}
