package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SigningException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text with placeholders in braces, parsed once. Immutable. */
public final class TextTemplate {
    private record Part(String text, boolean placeholder) {}

    private final List<Part> parts;

    private TextTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Parses for example <code>{method}:{path}</code>.
     *
     * @throws IllegalArgumentException when a brace has no partner or a name is empty
     */
    public static TextTemplate parse(String template) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            literal(template, at, open < 0 ? template.length() : open, parts);
            if (open < 0) {
                break;
            }
            int close = template.indexOf('}', open);
            if (close <= open + 1 || template.substring(open + 1, close).indexOf('{') >= 0) {
                throw new IllegalArgumentException("a placeholder is not closed or has no name: " + template);
            }
            parts.add(new Part(template.substring(open + 1, close), true));
            at = close + 1;
        }
        return new TextTemplate(List.copyOf(parts));
    }

    private static void literal(String template, int from, int to, List<Part> parts) {
        String text = template.substring(from, to);
        if (text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a closing brace has no partner: " + template);
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, false));
        }
    }

    /**
     * The text with its placeholders filled in.
     *
     * @throws SigningException when a placeholder has no value
     */
    public String render(Function<String, @Nullable String> values) {
        String text = renderOrNull(values);
        if (text == null) {
            throw new SigningException(
                    "no value for " + firstMissing(values) + ": set it on the client or on the call");
        }
        return text;
    }

    /** The text with its placeholders filled in, or null when one of them has no value. */
    public @Nullable String renderOrNull(Function<String, @Nullable String> values) {
        if (parts.size() == 1) {
            return value(parts.get(0), values);
        }
        StringBuilder text = new StringBuilder(256);
        for (Part part : parts) {
            String value = value(part, values);
            if (value == null) {
                return null;
            }
            text.append(value);
        }
        return text.toString();
    }

    private static @Nullable String value(Part part, Function<String, @Nullable String> values) {
        return part.placeholder() ? values.apply(part.text()) : part.text();
    }

    /** Names of the placeholders, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part.placeholder()) {
                names.add(part.text());
            }
        }
        return names;
    }

    /**
     * The value that a text of this form has for its only placeholder; null when the text has another form. The words
     * around it may be written in capitals or not, as in {@code Bearer}.
     */
    @Nullable
    String valueIn(String text) {
        int at = parts.indexOf(
                parts.stream().filter(Part::placeholder).findFirst().orElse(null));
        String before = at < 1 ? "" : parts.get(at - 1).text();
        String after = at + 1 < parts.size() ? parts.get(at + 1).text() : "";
        int end = text.length() - after.length();
        boolean fits = end >= before.length()
                && text.regionMatches(true, 0, before, 0, before.length())
                && text.regionMatches(true, end, after, 0, after.length());
        return fits ? text.substring(before.length(), end) : null;
    }

    private String firstMissing(Function<String, @Nullable String> values) {
        return parts.stream()
                .filter(part -> part.placeholder() && values.apply(part.text()) == null)
                .map(Part::text)
                .findFirst()
                .orElse("");
    }
}
