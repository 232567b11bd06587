package io.github.danakit.simulator.product;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads addresses that partners send. */
public final class Addresses {

    private Addresses() {}

    /** The address, null when the text is none that a browser or a client can open. */
    public static @Nullable URI read(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && text.matches("https?://[^\\s\"<>]+") ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
