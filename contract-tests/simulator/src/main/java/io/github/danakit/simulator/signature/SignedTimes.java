package io.github.danakit.simulator.signature;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Tells how far a signed time is off. */
final class SignedTimes {

    private SignedTimes() {}

    static String age(String text, Clock clock) {
        try {
            Duration off = Duration.between(OffsetDateTime.parse(text).toInstant(), clock.instant());
            return "its time is " + Math.abs(off.toSeconds()) + " s " + (off.isNegative() ? "ahead" : "old")
                    + ": set the clock";
        } catch (DateTimeException e) {
            return "its time is no time with an offset";
        }
    }
}
