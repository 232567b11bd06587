package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.Headers;

/** Judges the tokens that come with messages; for whoever hands tokens out. An exception refuses the message. */
@FunctionalInterface
public interface TokenCheck {
    /**
     * Was this token handed out to this sender, and is it still good?
     *
     * @param kind what it is for, as signature schemes call it: {@code accessToken}, {@code customerToken}
     * @param token the token without the word Bearer; never log it
     * @param headers headers of the message, whose signature was verified before
     */
    boolean isGood(String kind, String token, Headers headers);
}
