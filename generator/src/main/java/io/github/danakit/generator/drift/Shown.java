package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;

/** What may be shown of a value. Traffic holds personal data and secrets in places that nobody has marked. */
final class Shown {
    private static final int LENGTH = 40;

    private Shown() {}

    /** Only the shape: letters as {@code a}, digits as {@code 9}. */
    static String shape(JsonNode value) {
        if (value.isObject()) {
            return "an object with " + value.size() + " members";
        }
        if (value.isArray()) {
            return "a list of " + value.size();
        }
        if (!value.isTextual()) {
            return value.isNumber() ? "a number" : value.asText();
        }
        String shape = value.asText()
                .replaceAll("\\p{Lu}", "A")
                .replaceAll("[\\p{L}&&[^A]]", "a")
                .replaceAll("\\p{N}", "9")
                .replaceAll("\\p{Cntrl}", "?");
        return "'" + (shape.length() <= LENGTH ? shape : shape.substring(0, LENGTH) + "…") + "'";
    }

    /** The value of a member whose values are a closed list, unless it is sensitive or looks like more than a word. */
    static String word(JsonNode value, boolean sensitive) {
        String text = value.asText();
        return !sensitive && text.matches("[A-Za-z][A-Za-z0-9_.-]{0,39}|[0-9]{1,4}|[A-Za-z0-9]{0,3}")
                ? "'" + text + "'"
                : shape(value);
    }

    /** A message of DANA's with long numbers hidden. */
    static String message(String text) {
        String safe = text.replaceAll("\\p{Cntrl}", "?").replaceAll("\\d{5,}", "…");
        return safe.length() <= 120 ? safe : safe.substring(0, 120) + "…";
    }
}
