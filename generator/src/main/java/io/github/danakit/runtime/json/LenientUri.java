package io.github.danakit.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Reads addresses, also those that browsers take although RFC 3986 does not: a pay page must not be lost for a space.
 */
public final class LenientUri {
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private LenientUri() {}

    /**
     * The address.
     *
     * @throws IllegalArgumentException when not even a browser would take it
     */
    public static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return URI.create(escaped(text));
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ILLEGAL.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
