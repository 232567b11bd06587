package io.github.danakit.runtime.client;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where calls go. Generated code has an enum of DANA's own environments; there is no default. */
public interface Environment {
    /** Scheme, host and perhaps a leading path; paths of operations are appended. */
    URI baseUri();

    /** Name by which settings choose it, as in an enum; empty for a place without one. */
    default String name() {
        return "";
    }

    /**
     * Any other place, for example a simulator.
     *
     * @throws IllegalArgumentException unless it is https, or http on this very machine
     */
    static Environment at(URI baseUri) {
        requireSafe(baseUri);
        return new Place(baseUri);
    }

    /** Refuses addresses over which signed payments would travel in clear text. */
    private static void requireSafe(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost();
        boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        boolean safe = (scheme.equals("https") && !host.isEmpty()) || (scheme.equals("http") && Place.loopback(host));
        if (!plain || !safe) {
            throw new IllegalArgumentException(
                    "an environment is https://host, or http:// on localhost for a simulator; no user, query or"
                            + " fragment");
        }
    }

    /**
     * An environment that is not in an enum.
     *
     * @param baseUri where calls go
     */
    record Place(URI baseUri) implements Environment {
        private static final Pattern LOOPBACK = Pattern.compile(
                "localhost|127(\\.[0-9]{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]", Pattern.CASE_INSENSITIVE);

        /** Refuses clear text to other machines. */
        public Place {
            requireSafe(baseUri);
        }

        private static boolean loopback(String host) {
            return LOOPBACK.matcher(host).matches();
        }
    }
}
