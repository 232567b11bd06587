package io.github.danakit.runtime.file;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into its values. */
final class Cells {
    private static final char QUOTE = '"';

    private final char delimiter;
    private final boolean quoted;

    Cells(char delimiter, boolean quoted) {
        this.delimiter = delimiter;
        this.quoted = quoted;
    }

    /** The values of a line; without quoting every delimiter separates, and quotation marks mean themselves. */
    List<String> of(String line, Spot spot) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            boolean inQuotes = quoted && start < line.length() && line.charAt(start) == QUOTE;
            int end = inQuotes ? closing(line, start, spot) + 1 : line.indexOf(delimiter, start);
            int next = end < 0 ? line.length() : end;
            if (inQuotes && next < line.length() && line.charAt(next) != delimiter) {
                throw spot.fault("value " + (cells.size() + 1) + " goes on after its closing quotation mark");
            }
            cells.add(
                    inQuotes ? line.substring(start + 1, next - 1).replace("\"\"", "\"") : line.substring(start, next));
            start = next + 1;
        }
        return cells;
    }

    /** Place of the quotation mark that ends the value; a doubled one stands for itself. */
    private static int closing(String line, int opening, Spot spot) {
        int at = line.indexOf(QUOTE, opening + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
            at = line.indexOf(QUOTE, at + 2);
        }
        if (at < 0) {
            throw spot.fault("a quotation mark is not closed in its line");
        }
        return at;
    }
}
