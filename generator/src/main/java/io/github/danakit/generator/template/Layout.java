package io.github.danakit.generator.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The last pass over rendered text: templates may leave blanks behind where sections ended, the output has none to
 * spare.
 */
final class Layout {

    private Layout() {}

    /** Drops trailing blanks, folds blank lines, and removes those beside a brace; ends with one line break. */
    static String tidy(String text) {
        List<String> lines = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = raw.stripTrailing();
            if (!line.isEmpty()) {
                dropBlankBefore(lines, line);
                lines.add(line);
            } else if (!lines.isEmpty()
                    && !last(lines).isEmpty()
                    && !last(lines).endsWith("{")) {
                lines.add("");
            }
        }
        while (!lines.isEmpty() && last(lines).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void dropBlankBefore(List<String> lines, String line) {
        if (line.strip().startsWith("}") && !lines.isEmpty() && last(lines).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}
