package io.github.danakit.runtime.file;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of one file; a line is read when it is asked for, so that good rows come before a fault. */
final class Rows implements Iterator<Row> {
    private final FileLayout layout;
    private final LineReader lines;
    private final Cells splitter;
    private final Places places;
    private @Nullable List<String> waiting;

    /** Reads the header, so that a wrong file is refused before the first row. */
    Rows(FileLayout layout, LineReader lines) {
        this.layout = layout;
        this.lines = lines;
        this.splitter = new Cells(layout.delimiter(), layout.quoted());
        List<String> first = line();
        if (first == null && layout.header() == Header.PRESENT) {
            throw lines.spot().fault("the file is empty, even the line with the names of the columns is missing");
        }
        boolean header = first != null && isHeader(first);
        this.places = header && first != null
                ? Places.byName(first, layout, lines.spot())
                : Places.byPosition(layout.columns());
        this.waiting = header ? null : first;
    }

    private boolean isHeader(List<String> first) {
        return layout.header() == Header.PRESENT
                || layout.header() == Header.UNKNOWN && Places.isHeader(first, layout.columns());
    }

    private @Nullable List<String> line() {
        String line = lines.next();
        return line == null ? null : splitter.of(line, lines.spot());
    }

    @Override
    public boolean hasNext() {
        if (waiting == null) {
            waiting = line();
        }
        return waiting != null;
    }

    @Override
    public Row next() {
        List<String> cells = hasNext() ? waiting : null;
        if (cells == null) {
            throw new NoSuchElementException();
        }
        waiting = null;
        if (cells.size() != places.width()) {
            throw lines.spot().fault(count(cells));
        }
        return new Row(layout, places, cells, lines.spot());
    }

    private String count(List<String> cells) {
        String cut = lines.isUnfinished() ? "; it ends without a line break, so the file may have been cut off" : "";
        String values = cells.size() == 1 ? " value" : " values";
        return "has " + cells.size() + values + " instead of " + places.width() + Places.hint(cells, layout) + cut;
    }
}
