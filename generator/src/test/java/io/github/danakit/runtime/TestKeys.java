package io.github.danakit.runtime;

import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The keys and files beside the signature vectors. */
public final class TestKeys {
    private TestKeys() {}

    public static MerchantKey merchant() {
        return MerchantKey.fromText(file("test-key-pkcs8.pem"));
    }

    public static DanaKey dana() {
        return DanaKey.fromText(file("test-key-public.pem"));
    }

    public static String file(String name) {
        try (InputStream in = Objects.requireNonNull(TestKeys.class.getResourceAsStream("/vectors/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
