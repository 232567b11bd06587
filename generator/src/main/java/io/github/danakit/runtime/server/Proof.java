package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.signing.BodyDigest;
import io.github.danakit.runtime.signing.Minifier;
import java.time.OffsetDateTime;

/**
 * A message that was verified, and what was learned on the way.
 *
 * @param arrival the message as it came in
 * @param timestamp signed time
 * @param signed what the signature covers
 */
record Proof(Arrival arrival, OffsetDateTime timestamp, Signed signed) {
    /** The bytes that are parsed, and nothing else is. */
    byte[] body() {
        return signed.body();
    }

    Headers headers() {
        return arrival.headers();
    }

    /** The signed text may hold a token. */
    @Override
    public String toString() {
        return "Proof[" + signed.scheme().id() + ", " + timestamp + "]";
    }

    /**
     * What identifies the message for the replay guard. Not every scheme signs path and body, so they are added to the
     * signed text; the body in its compact form, because spaces do not make another message.
     */
    String key() {
        String digest = BodyDigest.of(Minifier.minify(body()));
        return BodyDigest.of(signed.text() + "\n" + arrival.method() + " " + arrival.path() + "\n" + digest);
    }
}
