package io.github.danakit.contract.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/**
 * Times of messages, all different: where only path, body and time are signed, two equal messages within one second
 * would be one and the same to a server that guards against replays.
 */
final class MessageTimes {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.ofHours(7));
    private static final int SPREAD = 600;
    private static final int DAY = 24 * 60 * 60;

    private final Clock clock;
    private final Set<Long> used = new HashSet<>();

    MessageTimes(Clock clock) {
        this.clock = clock;
    }

    /** The latest second up to now that no other message has, or one soon after; within ten minutes of now. */
    synchronized String next() {
        long now = clock.instant().getEpochSecond();
        for (int i = 0; i < 2 * SPREAD; i++) {
            long second = i < SPREAD ? now - i : now + i - SPREAD + 1;
            if (used.add(second)) {
                return text(second);
            }
        }
        throw new IllegalStateException("more messages than twenty minutes have seconds");
    }

    String aDayAgo() {
        return text(clock.instant().getEpochSecond() - DAY);
    }

    static String text(long second) {
        return FORM.format(Instant.ofEpochSecond(second));
    }
}
