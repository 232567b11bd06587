package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.signing.BodyDigest;
import io.github.danakit.runtime.signing.Minifier;
import io.github.danakit.runtime.signing.SigningScheme;
import java.time.OffsetDateTime;

/**
 * A message that was verified, and what was learned on the way.
 *
 * @param arrival the message; its bytes are parsed and nothing else
 * @param scheme scheme that proved it
 * @param timestamp signed time
 * @param text text that the signature belongs to
 */
record Proof(Arrival arrival, SigningScheme scheme, OffsetDateTime timestamp, String text) {
    byte[] body() {
        return arrival.body();
    }

    Headers headers() {
        return arrival.headers();
    }

    /** The value of the header that carries this placeholder, empty when it was not sent. */
    String header(String placeholder) {
        String name = scheme.headerOf(placeholder);
        return name.isEmpty() ? "" : headers().first(name).orElse("");
    }

    /** The signed text may hold a token. */
    @Override
    public String toString() {
        return "Proof[" + scheme.id() + ", " + timestamp + "]";
    }

    /**
     * What identifies the message for the replay guard. Not every scheme signs path and body, so they are added to the
     * signed text; the body in its compact form, because spaces do not make another message.
     */
    String key() {
        String digest = BodyDigest.of(Minifier.minify(body()));
        return BodyDigest.of(text + "\n" + arrival.method() + " " + arrival.path() + "\n" + digest);
    }
}
