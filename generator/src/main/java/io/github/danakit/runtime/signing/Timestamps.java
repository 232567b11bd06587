package io.github.danakit.runtime.signing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/** Times as DANA writes and reads them. */
public final class Timestamps {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    /** Made on first use: most calls read no time, and formatters are slow to make. */
    private static final class Lenient {
        private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .parseLenient()
                .appendOffset("+HH", "Z")
                .toFormatter();
    }

    private static final class Compact {
        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    }

    private Timestamps() {}

    /** Now, in the form of {@link #format(OffsetDateTime)}. */
    public static String now(Clock clock) {
        return format(OffsetDateTime.now(clock));
    }

    /** The time in Jakarta with its offset, 25 characters, without fraction: {@code 2026-03-14T09:26:53+07:00}. */
    public static String format(OffsetDateTime time) {
        OffsetDateTime there = time.withOffsetSameInstant(JAKARTA);
        StringBuilder text = new StringBuilder(25).append(there.toLocalDate()).append('T');
        digits(text, there.getHour()).append(':');
        digits(text, there.getMinute()).append(':');
        return digits(text, there.getSecond()).append("+07:00").toString();
    }

    private static StringBuilder digits(StringBuilder text, int two) {
        return text.append((char) ('0' + two / 10)).append((char) ('0' + two % 10));
    }

    /** Now in Jakarta as 14 digits: {@code 20260314092653}. */
    public static String compact(Clock clock) {
        return Compact.FORM.format(OffsetDateTime.now(clock).withOffsetSameInstant(JAKARTA));
    }

    /**
     * Reads 14 digits as a time in Jakarta.
     *
     * @throws DateTimeException when the text is no such time
     */
    public static OffsetDateTime parseCompact(String text) {
        return LocalDateTime.parse(text, Compact.FORM).atOffset(JAKARTA);
    }

    /**
     * Reads any offset or {@code Z}, with or without fraction.
     *
     * @throws DateTimeException when the text is no time with an offset
     */
    public static OffsetDateTime parse(String text) {
        return OffsetDateTime.parse(text, Lenient.FORM);
    }
}
