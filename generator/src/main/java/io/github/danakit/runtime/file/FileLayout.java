package io.github.danakit.runtime.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How a kind of file is written. Immutable; one serves any number of files at the same time. */
public final class FileLayout {
    private final Charset charset;
    private final char delimiter;
    private final boolean quoted;
    private final Header header;
    private final List<Column> columns;
    private final Map<String, Column> byName;

    private FileLayout(Charset charset, char delimiter, boolean quoted, Header header, List<Column> columns) {
        this.charset = charset;
        this.delimiter = delimiter;
        this.quoted = quoted;
        this.header = header;
        this.columns = columns;
        this.byName = columns.stream().collect(Collectors.toUnmodifiableMap(Column::name, Function.identity()));
    }

    /**
     * A layout.
     *
     * @param charset name of the character set, one that writes a line break as one byte
     * @param delimiter what separates the values of a line
     * @param quoted whether a value may stand in quotation marks
     * @param header whether the first line names the columns
     * @param columns in the order of the file
     * @throws IllegalArgumentException for another charset or two columns of one name
     */
    public static FileLayout of(String charset, char delimiter, boolean quoted, Header header, Column... columns) {
        Charset known = Charset.forName(charset);
        if ("\n".getBytes(known).length != 1) {
            throw new IllegalArgumentException(charset + " does not write a line break as one byte");
        }
        if (Stream.of(columns).map(Column::name).distinct().count() < columns.length) {
            throw new IllegalArgumentException("two columns have one name");
        }
        return new FileLayout(known, delimiter, quoted, header, List.of(columns));
    }

    /**
     * Opens a file; what {@link #read(InputStream, String, Function)} says holds here too.
     *
     * @throws UncheckedIOException when the file cannot be opened
     */
    public <T> Stream<T> read(Path file, Function<Row, T> form) {
        Path name = file.getFileName();
        try {
            return read(Files.newInputStream(file), name == null ? file.toString() : name.toString(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be opened", e);
        }
    }

    /**
     * Reads the header at once and each row when it is asked for; closing the stream of rows closes {@code in}.
     *
     * @param name name of the file for messages
     * @param form makes a typed row
     * @throws FileFormatException when the header is wrong; going through the rows throws it for a wrong row
     */
    public <T> Stream<T> read(InputStream in, String name, Function<Row, T> form) {
        LineReader lines = new LineReader(in, name, charset);
        try {
            Spliterator<Row> rows = Spliterators.spliteratorUnknownSize(
                    new Rows(this, lines), Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(rows, false).map(form).onClose(lines::close);
        } catch (RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    char delimiter() {
        return delimiter;
    }

    boolean quoted() {
        return quoted;
    }

    Header header() {
        return header;
    }

    List<Column> columns() {
        return columns;
    }

    Column column(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "the layout has no column " + name);
    }
}
