package io.github.danakit.runtime.client;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.Timestamps;
import io.github.danakit.runtime.token.Token;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a token from the answer of the call that hands it out. */
final class TokenAnswer {
    private final TokenCall call;
    private final Map<String, String> texts;
    private final byte[] raw;

    TokenAnswer(TokenCall call, byte[] raw, JsonCodec codec) {
        this.call = call;
        this.raw = raw;
        this.texts = codec.texts(raw, call.answerMembers().toArray(String[]::new));
    }

    /**
     * The token.
     *
     * @param asked when it was asked for: its life is counted from there, to be on the safe side
     * @throws ProtocolException when the answer has none
     */
    Token read(Instant asked) {
        String value = call.in(texts, "token");
        if (value == null || value.isEmpty()) {
            String member = call.answer().getOrDefault("token", "");
            throw new ProtocolException("the answer holds no token", raw, member);
        }
        return Token.of(value, asked, life(asked))
                .withRefresh(call.in(texts, "refreshToken"), time(call.in(texts, "refreshExpires")));
    }

    /** The shorter one when the answer tells both a number of seconds and a time. */
    private @Nullable Duration life(Instant asked) {
        Duration seconds = seconds(call.in(texts, "expiresIn"));
        Instant end = time(call.in(texts, "expires"));
        Duration until = end == null || !end.isAfter(asked) ? null : Duration.between(asked, end);
        if (seconds != null && until != null) {
            return seconds.compareTo(until) < 0 ? seconds : until;
        }
        Duration assumed = call.lifetimeSeconds() == 0 ? null : Duration.ofSeconds(call.lifetimeSeconds());
        return seconds != null ? seconds : until != null ? until : assumed;
    }

    private static @Nullable Duration seconds(@Nullable String text) {
        boolean usable = text != null && text.matches("0*[1-9][0-9]{0,9}");
        return usable && text != null ? Duration.ofSeconds(Long.parseLong(text)) : null;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? null
                    : Timestamps.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
