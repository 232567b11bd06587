package io.github.danakit.generator.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text cut into the sections of its block mappings, by indentation alone: a place is found without parsing all
 * that stands around it. What is written otherwise is a section that has to be parsed.
 */
final class YamlSections {
    private final List<String> lines;

    YamlSections(String text) {
        this.lines = text.lines().toList();
    }

    /**
     * Lines of a text.
     *
     * @param from its first line, counted from 0
     * @param to the line behind its last
     * @param column where it starts on its first line
     */
    record Section(int from, int to, int column) {}

    Section whole() {
        return new Section(0, lines.size(), 0);
    }

    /** Whether a section is a mapping whose keys stand on lines of their own. */
    boolean isMapping(Section section) {
        int first = first(section);
        return first >= 0
                && (first > section.from() || section.column() == 0)
                && !key(lines.get(first)).isEmpty();
    }

    /** What stands below a key of a mapping, starting on the line of the key; null when there is no such key. */
    @Nullable
    Section child(Section mapping, String name) {
        int first = first(mapping);
        int indent = indent(lines.get(first));
        for (int i = first; i < mapping.to(); i++) {
            String line = lines.get(i);
            if (indent(line) == indent && key(line).equals(name)) {
                return new Section(i, end(i + 1, mapping.to(), indent), colon(line) + 1);
            }
        }
        return null;
    }

    /** A section as a text of its own, in the same columns. */
    String text(Section section) {
        StringBuilder text = new StringBuilder(" ".repeat(section.column()));
        text.append(lines.get(section.from()).substring(section.column())).append('\n');
        lines.subList(section.from() + 1, section.to())
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private int first(Section section) {
        for (int i = section.from(); i < section.to(); i++) {
            String line = lines.get(i);
            if (hasContent(i == section.from() ? line.substring(section.column()) : line)) {
                return i;
            }
        }
        return -1;
    }

    /** The next line that is no deeper; a list may stand as deep as the key that holds it. */
    private int end(int from, int limit, int indent) {
        for (int i = from; i < limit; i++) {
            String line = lines.get(i);
            int depth = indent(line);
            if (depth <= indent && hasContent(line) && !(depth == indent && line.startsWith("-", depth))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean hasContent(String line) {
        int start = indent(line);
        return start < line.length() && line.charAt(start) != '#';
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The key that a line starts with, without its quotes; empty when it starts with something else. */
    private static String key(String line) {
        int colon = colon(line);
        int start = indent(line);
        if (colon <= start || "-?#&*!|>%@`{[".indexOf(line.charAt(start)) >= 0) {
            return "";
        }
        boolean quoted = line.charAt(start) == '\'' || line.charAt(start) == '"';
        return quoted
                ? line.substring(start + 1, Math.max(start + 1, colon - 1))
                : line.substring(start, colon).strip();
    }

    /** Where the colon behind a line's first key stands, or -1. */
    private static int colon(String line) {
        int start = indent(line);
        char quote = start < line.length() ? line.charAt(start) : ' ';
        int from = quote == '\'' || quote == '"' ? line.indexOf(quote, start + 1) + 1 : start;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }
}
