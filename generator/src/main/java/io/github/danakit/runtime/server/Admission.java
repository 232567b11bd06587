package io.github.danakit.runtime.server;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets messages in: the signature first, then the age, then whether the message is new. */
final class Admission {
    private final EndpointSettings settings;

    Admission(EndpointSettings settings) {
        this.settings = settings;
    }

    Proof verify(Crossing crossing, Arrival arrival) {
        Operation<?, ?> operation = crossing.first();
        try {
            Verifiers.Proven proven = crossing.verifiers().verify(arrival);
            OffsetDateTime time = fresh(proven.scheme(), arrival.headers());
            requireGoodTokens(proven.scheme(), arrival.headers(), operation);
            return new Proof(arrival, proven.scheme(), time, proven.text());
        } catch (SignatureMismatchException e) {
            Refusal refusal = settings.detailedRefusals() ? detailed(e.reason()) : Refusal.UNAUTHORIZED;
            throw new Refused(refusal, String.valueOf(e.getMessage()), operation, null);
        }
    }

    /** Tokens that came are judged where somebody can; whether one has to come is the scheme's business. */
    private void requireGoodTokens(SigningScheme scheme, Headers headers, Operation<?, ?> operation) {
        TokenCheck check = settings.tokens();
        for (String kind : check == null ? List.<String>of() : scheme.tokens()) {
            String token = scheme.valueIn(headers, kind);
            boolean good = check != null && !token.isEmpty() && check.isGood(kind, token, headers);
            if (scheme.isCarried(headers, kind) && !good) {
                throw new Refused(Refusal.TOKEN, kind + " is not good", operation, null).inWordsOf(scheme);
            }
        }
    }

    private static Refusal detailed(Reason reason) {
        return switch (reason) {
            case MISSING_HEADER -> Refusal.MISSING;
            case DUPLICATE_HEADER, BAD_TIMESTAMP -> Refusal.MALFORMED;
            case BAD_BASE64, WRONG_LENGTH, WRONG_SIGNATURE, STALE -> Refusal.UNAUTHORIZED;
        };
    }

    private OffsetDateTime fresh(SigningScheme scheme, Headers headers) {
        String header = scheme.headerOf("{timestamp}");
        OffsetDateTime time;
        try {
            time = Timestamps.parse(headers.first(header).orElse(""));
        } catch (DateTimeException e) {
            throw new SignatureMismatchException(Reason.BAD_TIMESTAMP, header + " is no time with an offset");
        }
        Duration age = Duration.between(time.toInstant(), settings.clock().instant());
        if (age.abs().compareTo(settings.freshness()) > 0) {
            throw new SignatureMismatchException(Reason.STALE, header + " is " + age.toSeconds() + " s from now");
        }
        return time;
    }

    /** Claims a proven message until it is too old to be accepted. */
    Claim claim(String key, Proof proof) {
        Instant expires =
                proof.timestamp().toInstant().plus(settings.freshness()).plusSeconds(1);
        return settings.replayGuard().claim(key, expires);
    }

    /**
     * Keeps the answer for replays. Without an answer, and after a fault that the handler told, the claim is given
     * back: the sender delivers again, perhaps the very same bytes.
     */
    void settle(String key, @Nullable HttpReply reply) {
        try {
            if (reply == null || reply.status() >= 500) {
                settings.replayGuard().release(key);
            } else {
                settings.replayGuard().complete(key, reply);
            }
        } catch (RuntimeException e) {
            // What was handled stays handled. The claim then blocks this very message until it expires.
            settings.rejected(new Rejection(Refusal.CONFLICT, "the replay guard failed", "", "", "", e));
        }
    }
}
