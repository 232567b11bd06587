package io.github.danakit.runtime.server;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.signing.Refusal;
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
        try {
            Signed signed = crossing.prover().prove(arrival);
            OffsetDateTime time = fresh(signed.timeName(), signed.time());
            requireGoodTokens(signed, crossing.first());
            return new Proof(arrival, time, signed);
        } catch (SignatureMismatchException e) {
            throw refused(crossing, arrival, detailed(e.reason()), String.valueOf(e.getMessage()));
        } catch (ProtocolException e) {
            throw refused(crossing, arrival, Refusal.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    /** Tokens that came are judged where somebody can; whether one has to come is the scheme's business. */
    private void requireGoodTokens(Signed signed, Operation<?, ?> operation) {
        TokenCheck check = settings.tokens();
        for (String kind : check == null ? List.<String>of() : signed.scheme().tokens()) {
            String token = signed.token(kind);
            boolean good = check != null && !token.isEmpty() && check.isGood(kind, token, signed.headers());
            if (signed.carries(kind) && !good) {
                throw new Refused(Refusal.TOKEN, kind + " is not good", operation, null)
                        .inWordsOf(signed.scheme())
                        .to(signed.head());
            }
        }
    }

    /** Who did not prove himself learns nothing, and nothing is signed for him. */
    private Refused refused(Crossing crossing, Arrival arrival, Refusal detailed, String reason) {
        if (!settings.detailedRefusals()) {
            return new Refused(Refusal.UNAUTHORIZED, reason, crossing.first(), null);
        }
        return new Refused(detailed, reason, crossing.first(), null)
                .to(crossing.prover().claims(arrival));
    }

    private static Refusal detailed(Reason reason) {
        return switch (reason) {
            case MISSING_HEADER -> Refusal.MISSING;
            case DUPLICATE_HEADER, BAD_TIMESTAMP -> Refusal.MALFORMED;
            case OTHER_MESSAGE -> Refusal.MISMATCH;
            case MISSING_SIGNATURE, BAD_BASE64, WRONG_LENGTH, WRONG_SIGNATURE, STALE -> Refusal.UNAUTHORIZED;
        };
    }

    /** A message without a signed time is as old as its arrival; only the replay guard keeps it from coming again. */
    private OffsetDateTime fresh(String name, String text) {
        if (name.isEmpty()) {
            return OffsetDateTime.now(settings.clock());
        }
        OffsetDateTime time;
        try {
            time = Timestamps.parse(text);
        } catch (DateTimeException e) {
            throw new SignatureMismatchException(Reason.BAD_TIMESTAMP, name + " is no time with an offset");
        }
        Duration age = Duration.between(time.toInstant(), settings.clock().instant());
        if (age.abs().compareTo(settings.freshness()) > 0) {
            throw new SignatureMismatchException(Reason.STALE, name + " is " + age.toSeconds() + " s from now");
        }
        return time;
    }

    /** Claims a proven message until it cannot come again, or would be too old to be accepted. */
    Claim claim(Identity identity, Proof proof) {
        Instant stale = proof.timestamp().toInstant().plus(settings.freshness()).plusSeconds(1);
        Instant end = settings.clock().instant().plus(identity.remembered());
        return settings.replayGuard().claim(identity.key(), end.isAfter(stale) ? end : stale);
    }

    /** Keeps a final answer for repetitions. Without one the claim is given back: the sender delivers again. */
    void settle(Identity identity, Claim claim, @Nullable KeptAnswer answer) {
        try {
            if (answer == null) {
                settings.replayGuard().release(identity.key(), claim);
            } else {
                settings.replayGuard().complete(identity.key(), claim, answer);
            }
        } catch (RuntimeException e) {
            // What was handled stays handled. The claim then blocks this message as long as the guard keeps claims.
            settings.rejected(new Rejection(Refusal.CONFLICT, "the replay guard failed", "", "", "", e));
        }
    }
}
