package io.github.danakit.generator.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a settlement file.
 *
 * @param name name in the header
 * @param type one of the types that docs/settlement-files.md lists
 * @param required whether each row has a value
 * @param absentAllowed whether a file may lack the whole column
 * @param sensitive whether it holds personal data or secrets
 * @param format how dates and times are written, null for other types
 * @param description what it means
 * @param condition when a value is there, null when nothing is said
 * @param maxLength greatest number of characters, below zero when unknown
 * @param values values that are documented
 */
public record FileColumn(
        String name,
        String type,
        boolean required,
        boolean absentAllowed,
        boolean sensitive,
        @Nullable String format,
        String description,
        @Nullable String condition,
        int maxLength,
        List<String> values) {}
