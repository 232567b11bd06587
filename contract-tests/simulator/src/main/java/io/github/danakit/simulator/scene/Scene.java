package io.github.danakit.simulator.scene;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A forced answer: a code, a fault or both, written for example {@code 4045418}, {@code reset} or
 * {@code 2005400,delay=3s}.
 *
 * @param code documented code, or its name in the older protocol; empty lets the call be answered as usual
 * @param fault what goes wrong on the way back
 */
public record Scene(String code, Fault fault) {
    private static final String FORM =
            "a scene is a documented code, or one of delay=3s, reset, truncated, html, or both with a comma between";

    /** Only the code. */
    public static Scene of(String code) {
        return new Scene(code, Fault.NONE);
    }

    /**
     * Reads a scene.
     *
     * @throws IllegalArgumentException that tells the form, when it is none
     */
    public static Scene parse(String text) {
        String code = "";
        Fault.Kind kind = Fault.Kind.NONE;
        Duration delay = Duration.ZERO;
        for (String part : text.split(",", -1)) {
            String word = part.strip();
            if (word.startsWith("delay=")) {
                delay = duration(word.substring("delay=".length()));
            } else if (word.equals("reset") || word.equals("truncated") || word.equals("html")) {
                kind = Fault.Kind.valueOf(word.toUpperCase(Locale.ROOT));
            } else if (word.matches("[A-Za-z0-9_]{2,64}") && code.isEmpty()) {
                code = word;
            } else {
                throw new IllegalArgumentException("'" + text + "' is no scene: " + FORM);
            }
        }
        return new Scene(code, new Fault(kind, delay));
    }

    /**
     * Reads a span of time such as {@code 500ms}, {@code 3s}, {@code 2m}, {@code 1h}, {@code 7d}.
     *
     * @throws IllegalArgumentException when it is none, is negative or is longer than 366 days
     */
    public static Duration duration(String text) {
        try {
            Duration duration = text.endsWith("ms")
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse((text.endsWith("d") ? "P" : "PT") + text.toUpperCase(Locale.ROOT));
            if (!duration.isNegative() && duration.compareTo(Duration.ofDays(366)) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException | NumberFormatException | ArithmeticException e) {
            // Falls through to the one refusal below.
        }
        throw new IllegalArgumentException("'" + text + "' is no span of time such as 500ms, 3s, 2m, 1h or 7d");
    }
}
