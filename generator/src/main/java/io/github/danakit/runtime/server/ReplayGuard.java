package io.github.danakit.runtime.server;

import java.time.Instant;

/**
 * Remembers messages and what they were answered, so that one that comes again is not handled again. Implementations
 * are thread-safe; where several processes serve one address they share what they remember. An exception refuses the
 * message, so that its sender delivers it again.
 */
public interface ReplayGuard {
    /**
     * Claims a message. Of several claims of one key at the same time exactly one is {@link Claim.State#NEW}.
     *
     * @param key what identifies the message: 64 hex digits
     * @param expires when it may be forgotten
     */
    Claim claim(String key, Instant expires);

    /** The message of this claim was handled and answered. Does nothing when the claim is no longer the newest one. */
    void complete(String key, Claim claim, KeptAnswer answer);

    /** The message of this claim was not handled, and may come again. Does nothing when it is not the newest one. */
    void release(String key, Claim claim);
}
