package io.github.danakit.runtime.file;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of a file, from which a typed row is made. */
public final class Row {
    private final FileLayout layout;
    private final Places places;
    private final List<String> cells;
    private final Spot spot;

    Row(FileLayout layout, Places places, List<String> cells, Spot spot) {
        this.layout = layout;
        this.places = places;
        this.cells = cells;
        this.spot = spot;
    }

    /**
     * A value that every row has.
     *
     * @throws FileFormatException when it is empty or has another form
     */
    public <T> T required(String column, Function<Cell, T> form) {
        T value = optional(column, form);
        if (value == null) {
            throw spot.fault(column, "is empty, and every row must have it");
        }
        return value;
    }

    /**
     * A value that a row may lack.
     *
     * @return null when it is empty or the file has no such column
     * @throws FileFormatException when it has another form
     */
    public <T> @Nullable T optional(String column, Function<Cell, T> form) {
        String text = places.value(column, cells);
        return text == null ? null : form.apply(new Cell(layout.column(column), text, spot));
    }
}
