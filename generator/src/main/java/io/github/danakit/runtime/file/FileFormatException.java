package io.github.danakit.runtime.file;

/**
 * A file does not follow its layout. The message names file, line, column and what is wrong; it never holds values of
 * the file, because they may be personal.
 */
public final class FileFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String column;

    FileFormatException(String file, long line, String column, String problem) {
        super(file + ", line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Number of the line; the first is 1. */
    public long line() {
        return line;
    }

    /** Name of the column, empty when the whole line is concerned. */
    public String column() {
        return column;
    }
}
