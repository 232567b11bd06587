package io.github.danakit.runtime.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A line of a file, for messages. */
record Spot(String file, long line) {

    FileFormatException fault(String problem) {
        return fault("", problem);
    }

    FileFormatException fault(String column, String problem) {
        return new FileFormatException(file, line, column, problem);
    }

    UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(file + ", line " + line + ": cannot be read", cause);
    }
}
