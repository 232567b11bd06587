package io.github.danakit.simulator.signature;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times near the one that was sent, in the forms that callers sign by mistake. */
final class TimeGuesses {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    private static final int NEAR_SECONDS = 120;

    private TimeGuesses() {}

    static List<Guess> of(String sent) {
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.sent(sent));
        guesses.add(new Guess("", "no time"));
        try {
            OffsetDateTime time = OffsetDateTime.parse(sent);
            OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
            guesses.add(new Guess(utc.format(SECONDS), "the same time in UTC, " + utc.format(SECONDS)));
            guesses.add(new Guess(utc.format(MILLIS), "the same time in UTC with milliseconds"));
            guesses.add(new Guess(time.format(MILLIS), "the same time with milliseconds"));
            guesses.add(new Guess(sent.substring(0, 19), "the time without its offset"));
            for (int seconds = 1; seconds <= NEAR_SECONDS; seconds++) {
                near(guesses, time.plusSeconds(seconds));
                near(guesses, time.minusSeconds(seconds));
            }
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            // A text that is no time has no neighbours.
        }
        return guesses;
    }

    private static void near(List<Guess> guesses, OffsetDateTime time) {
        String text = time.format(SECONDS);
        guesses.add(new Guess(text, "another time, " + text + ": make the time once and use it twice"));
    }
}
