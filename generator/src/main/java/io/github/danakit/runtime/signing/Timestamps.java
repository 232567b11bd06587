package io.github.danakit.runtime.signing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/** Times as DANA writes and reads them. */
public final class Timestamps {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .parseLenient()
            .appendOffset("+HH", "Z")
            .toFormatter();

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private Timestamps() {}

    /** Now, in the form of {@link #format(OffsetDateTime)}. */
    public static String now(Clock clock) {
        return format(OffsetDateTime.now(clock));
    }

    /** The time in Jakarta with its offset, 25 characters, without fraction: {@code 2026-03-14T09:26:53+07:00}. */
    public static String format(OffsetDateTime time) {
        return WIRE.format(time.withOffsetSameInstant(JAKARTA).truncatedTo(ChronoUnit.SECONDS));
    }

    /** Now in Jakarta as 14 digits: {@code 20260314092653}. */
    public static String compact(Clock clock) {
        return COMPACT.format(OffsetDateTime.now(clock).withOffsetSameInstant(JAKARTA));
    }

    /**
     * Reads 14 digits as a time in Jakarta.
     *
     * @throws DateTimeException when the text is no such time
     */
    public static OffsetDateTime parseCompact(String text) {
        return LocalDateTime.parse(text, COMPACT).atOffset(JAKARTA);
    }

    /**
     * Reads any offset or {@code Z}, with or without fraction.
     *
     * @throws DateTimeException when the text is no time with an offset
     */
    public static OffsetDateTime parse(String text) {
        return OffsetDateTime.parse(text, LENIENT);
    }
}
