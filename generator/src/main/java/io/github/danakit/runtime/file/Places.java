package io.github.danakit.runtime.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each column of a layout stands in the lines of one file.
 *
 * @param columns places by name; columns that the file lacks have none
 * @param width number of values that each line has
 */
record Places(Map<String, Integer> columns, int width) {
    private static final String OTHER_DELIMITERS = ",;\t|";
    private static final int NAMED = 8;

    /** Whether a first line is a header, as far as the names in it tell. */
    static boolean isHeader(List<String> cells, List<Column> columns) {
        Set<String> names = index(cells).keySet();
        long known = columns.stream().map(Column::name).filter(names::contains).count();
        return 2 * known >= Math.min(cells.size(), columns.size());
    }

    /** Columns in the order of the layout. */
    static Places byPosition(List<Column> columns) {
        return of(columns.stream().map(Column::name).toList());
    }

    /**
     * Columns as a header names them; names that the layout does not have are passed over.
     *
     * @throws FileFormatException when a column is missing or stands there twice
     */
    static Places byName(List<String> cells, FileLayout layout, Spot spot) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip();
            boolean known =
                    layout.columns().stream().anyMatch(column -> column.name().equals(name));
            if (known && !seen.add(name)) {
                throw spot.fault(name, "the first line names it twice");
            }
        }
        List<String> missing = layout.columns().stream()
                .filter(column -> !column.absentAllowed() && !seen.contains(column.name()))
                .map(Column::name)
                .toList();
        if (!missing.isEmpty()) {
            throw spot.fault(missing(missing) + hint(cells, layout));
        }
        return of(cells);
    }

    private static String missing(List<String> names) {
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return "the first line should name the columns, and lacks " + some + more;
    }

    /** A line that falls into a single value was likely written with another delimiter. */
    static String hint(List<String> cells, FileLayout layout) {
        if (cells.size() > 1) {
            return "";
        }
        for (char other : OTHER_DELIMITERS.toCharArray()) {
            if (other != layout.delimiter() && cells.get(0).indexOf(other) >= 0) {
                String found = other == '\t' ? "a tab" : "'" + other + "'";
                return "; values seem to be separated by " + found + " instead of '" + layout.delimiter() + "'";
            }
        }
        return "";
    }

    private static Places of(List<String> names) {
        return new Places(index(names), names.size());
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.putIfAbsent(names.get(i).strip(), i);
        }
        return index;
    }

    /** The value of a column, null when it is empty or the file lacks the column. */
    @Nullable
    String value(String column, List<String> cells) {
        Integer place = columns.get(column);
        return place == null || cells.get(place).isEmpty() ? null : cells.get(place);
    }
}
