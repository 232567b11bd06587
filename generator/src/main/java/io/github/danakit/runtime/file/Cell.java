package io.github.danakit.runtime.file;

import io.github.danakit.runtime.MinorMoney;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/** A value that is not empty. Each reader throws a {@link FileFormatException} when the text has another form. */
public final class Cell {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
    private static final int SHOWN = 40;

    private final Column column;
    private final String text;
    private final Spot spot;

    Cell(Column column, String text, Spot spot) {
        this.column = column;
        this.text = text;
        this.spot = spot;
    }

    /** The text as it stands in the file. */
    public String text() {
        return text;
    }

    /** A whole number of at most 18 digits, perhaps negative. */
    public Long whole() {
        return Long.valueOf(checked(WHOLE, "is not a whole number of at most 18 digits"));
    }

    /** A number with or without decimals, perhaps negative, taken exactly. */
    public BigDecimal decimal() {
        return new BigDecimal(checked(DECIMAL, "is not a number such as 6000.0 or -6000.0"));
    }

    /** Whole hundredths of a rupiah, never negative. */
    public MinorMoney minorMoney() {
        try {
            MinorMoney money = MinorMoney.fromWire(text, "IDR");
            if (money != null) {
                return money;
            }
        } catch (IllegalArgumentException e) {
            // told below, with the place and without the value
        }
        throw fault("is not an amount in whole hundredths (digits only, at most 19)");
    }

    /** A day. */
    public LocalDate date() {
        return LocalDate.from(time("is not a date"));
    }

    /** A time; one that is written without an offset is Jakarta's. */
    public OffsetDateTime dateTime() {
        TemporalAccessor time = time("is not a time");
        return time instanceof LocalDateTime local ? local.atOffset(JAKARTA) : OffsetDateTime.from(time);
    }

    private TemporalAccessor time(String problem) {
        DateTimeFormatter form = column.form();
        if (form == null) {
            throw new IllegalStateException("the column " + column.name() + " has no form of dates");
        }
        try {
            return form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            throw fault(problem + " in the form of the layout");
        }
    }

    private String checked(Pattern pattern, String problem) {
        if (!pattern.matcher(text).matches()) {
            throw fault(problem);
        }
        return text;
    }

    /** Shows which characters stand where, 9 for digits and A for letters, but not the value itself. */
    private FileFormatException fault(String problem) {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        String shape = cut.replaceAll("\\p{L}", "A").replaceAll("\\p{N}", "9");
        return spot.fault(column.name(), column.sensitive() ? problem : problem + ", its shape is " + shape);
    }
}
