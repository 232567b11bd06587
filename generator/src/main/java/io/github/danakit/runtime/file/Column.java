package io.github.danakit.runtime.file;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name its name in the header
 * @param absentAllowed whether a file may lack the whole column
 * @param sensitive whether even the form of its values stays out of messages
 * @param form how its dates or times are written, null for other columns
 */
public record Column(
        String name,
        boolean absentAllowed,
        boolean sensitive,
        @Nullable DateTimeFormatter form) {

    /** A column that every file has. */
    public static Column of(String name) {
        return new Column(name, false, false, null);
    }

    /** The same column, which a file may lack. */
    public Column orAbsent() {
        return new Column(name, true, sensitive, form);
    }

    /** The same column with personal data or secrets. */
    public Column secret() {
        return new Column(name, absentAllowed, true, form);
    }

    /**
     * The same column with dates or times.
     *
     * @param pattern of {@link DateTimeFormatter}; days that no calendar has are refused
     * @throws IllegalArgumentException when it is no such pattern
     */
    public Column written(String pattern) {
        // "y" is a year of an era, which strict reading demands too
        DateTimeFormatter strict = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return new Column(name, absentAllowed, sensitive, strict);
    }
}
