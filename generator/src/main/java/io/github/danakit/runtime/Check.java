package io.github.danakit.runtime;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a message, with the path of each member. Values never appear in its texts,
 * because they may be personal.
 */
public final class Check {
    /** Stands for "no limit" where a length is asked for. */
    public static final int ANY = -1;

    private final boolean onlyMissing;
    private final List<String> problems;
    private final String prefix;

    private Check(boolean onlyMissing, List<String> problems, String prefix) {
        this.onlyMissing = onlyMissing;
        this.problems = problems;
        this.prefix = prefix;
    }

    /**
     * Checks a message that is about to be sent.
     *
     * @param type name of the message for the text of the exception
     * @return the message itself
     * @throws IllegalArgumentException that names every problem at once
     */
    public static <T extends Checked> T built(String type, T value) {
        Check check = new Check(false, new ArrayList<>(), "");
        value.check(check);
        if (!check.problems.isEmpty()) {
            throw new IllegalArgumentException(type + " cannot be built: " + String.join("; ", check.problems));
        }
        return value;
    }

    /**
     * Mandatory members that a received message lacks at its top; other rules are not applied to what others send. What
     * is mandatory further down is left out even by DANA's own messages, so it is no reason to refuse one.
     */
    public static List<String> missing(Checked value) {
        Check check = new Check(true, new ArrayList<>(), "");
        value.check(check);
        return check.problems.stream().filter(path -> path.indexOf('.') < 0).toList();
    }

    /**
     * A text.
     *
     * @param min least number of characters, or {@link #ANY}
     * @param max greatest number of characters, or {@link #ANY}
     */
    public void text(String name, @Nullable String value, boolean required, int min, int max) {
        if (!absent(name, value, value == null || value.isEmpty(), required) && value != null) {
            length(name, value, min, max);
        }
    }

    /** A text that has to match {@code pattern} as a whole. */
    public void text(String name, @Nullable String value, boolean required, int min, int max, Pattern pattern) {
        text(name, value, required, min, max);
        if (value != null && !value.isEmpty() && !pattern.matcher(value).matches()) {
            wrong(name, "has not the form " + pattern.pattern());
        }
    }

    /** An address. */
    public void uri(String name, @Nullable URI value, boolean required, int max) {
        text(name, value == null ? null : value.toString(), required, ANY, max);
    }

    /** Any other value; a {@link Checked} one and the {@code Checked} elements of a list are checked too. */
    public void value(String name, @Nullable Object value, boolean required) {
        boolean empty = value == null || "".equals(value) || (value instanceof List<?> list && list.isEmpty());
        if (absent(name, value, empty, required)) {
            return;
        }
        if (value instanceof Checked part) {
            part.check(new Check(onlyMissing, problems, prefix + name + "."));
        } else if (value instanceof List<?> list) {
            elements(name, list);
        }
    }

    private void elements(String name, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Checked part) {
                part.check(new Check(onlyMissing, problems, prefix + name + "[" + i + "]."));
            }
        }
    }

    private boolean absent(String name, @Nullable Object value, boolean empty, boolean required) {
        if (empty && required) {
            problems.add(onlyMissing ? prefix + name : prefix + name + " is missing");
        }
        return value == null || empty;
    }

    private void length(String name, String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        if (max != ANY && length > max) {
            wrong(name, "is longer than " + max + " characters (" + length + ")");
        }
        if (min != ANY && length < min) {
            wrong(name, "is shorter than " + min + " characters (" + length + ")");
        }
    }

    private void wrong(String name, String problem) {
        if (!onlyMissing) {
            problems.add(prefix + name + " " + problem);
        }
    }
}
