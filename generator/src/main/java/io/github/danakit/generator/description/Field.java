package io.github.danakit.generator.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param name name on the wire
 * @param type what it holds
 * @param required whether DANA demands it whenever its parent is sent
 * @param minLength least number of characters, or -1
 * @param maxLength greatest number of characters, or -1
 * @param pattern regular expression that the whole text matches
 * @param values documented values of a text, empty when it is free
 * @param description what it is for
 * @param condition when a conditional member is required
 * @param sensitive whether its value must never be shown
 * @param filled placeholder of signature schemes whose value the client fills in, or empty
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        int minLength,
        int maxLength,
        @Nullable String pattern,
        List<EnumValue> values,
        String description,
        @Nullable String condition,
        boolean sensitive,
        String filled) {

    /** The same, which nobody has to set: whoever signs the message fills it in. */
    Field filledIn() {
        return new Field(
                name,
                type,
                false,
                minLength,
                maxLength,
                pattern,
                values,
                description,
                "filled in when the message is signed",
                sensitive,
                filled);
    }

    /** The same, whose value is never shown. */
    Field hidden() {
        return new Field(
                name, type, required, minLength, maxLength, pattern, values, description, condition, true, filled);
    }

    /** The same with other words. */
    Field withDescription(String words) {
        return new Field(
                name, type, required, minLength, maxLength, pattern, values, words, condition, sensitive, filled);
    }
}
