package io.github.danakit.runtime.token;

import io.github.danakit.runtime.Redacted;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token. Whoever has it can act with it: its text shows nothing, and a store keeps it as carefully as a key.
 *
 * @param value what goes on the wire, without the word Bearer
 * @param renewAt from when it is renewed before use: shortly before it ends; null when nobody told when that is
 * @param refreshToken what a new token is got with, null when there is none
 * @param refreshEnds when the refresh token ends, null when there is none or nobody told
 */
public record Token(
        String value,
        @Nullable Instant renewAt,
        @Nullable String refreshToken,
        @Nullable Instant refreshEnds) {
    /** A token is renewed this long before it ends, or after half of its life if that is later. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    /**
     * Refuses an empty token.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public Token {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a token is not empty");
        }
    }

    /** A token that was got just now and lives so long, without refresh token; null for a life that nobody told. */
    public static Token of(String value, Instant now, @Nullable Duration life) {
        return new Token(value, life == null ? null : now.plus(before(life)), null, null);
    }

    /** The same token with a refresh token; {@code ends} is null when nobody told. */
    public Token withRefresh(@Nullable String token, @Nullable Instant ends) {
        return new Token(value, renewAt, token == null || token.isEmpty() ? null : token, ends);
    }

    /** The same token, to be renewed before the next use: the other side no longer takes it. */
    public Token rejected() {
        return new Token(value, Instant.EPOCH, refreshToken, refreshEnds);
    }

    /** May it still be sent? */
    public boolean isFresh(Instant now) {
        return renewAt == null || now.isBefore(renewAt);
    }

    /** Is there a refresh token that has not ended? */
    public boolean isRefreshable(Instant now) {
        return refreshToken != null && (refreshEnds == null || now.isBefore(refreshEnds));
    }

    private static Duration before(Duration life) {
        Duration half = life.dividedBy(2);
        return life.minus(half.compareTo(MARGIN) < 0 ? half : MARGIN);
    }

    /** The times; nothing of the tokens. */
    @Override
    public String toString() {
        return Redacted.of("Token")
                .secret("value", value)
                .add("renewAt", renewAt)
                .secret("refreshToken", refreshToken)
                .add("refreshEnds", refreshEnds)
                .toString();
    }
}
