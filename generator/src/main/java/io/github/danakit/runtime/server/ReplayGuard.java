package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.HttpReply;
import java.time.Instant;

/**
 * Remembers signed messages, so that one that is sent again is not handled again. Implementations are thread-safe;
 * where several processes serve one address they share what they remember. An exception refuses the message.
 */
public interface ReplayGuard {
    /**
     * Claims a message. Of several claims of one key at the same time exactly one is {@link Claim#NEW}.
     *
     * @param key what identifies the signed message: 64 hex digits
     * @param expires when it may be forgotten, because its signed time is too old by then
     */
    Claim claim(String key, Instant expires);

    /** The claimed message was handled and answered. */
    void complete(String key, HttpReply reply);

    /** The claimed message was not handled and may be sent again. */
    void release(String key);
}
