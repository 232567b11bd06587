package io.github.danakit.runtime.file;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** A file whose rows never end. */
final class EndlessFile extends InputStream {
    private final byte[] head;
    private final byte[] row;
    private final AtomicBoolean closed;
    private int position;

    EndlessFile(String head, String row, AtomicBoolean closed) {
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.row = row.getBytes(StandardCharsets.UTF_8);
        this.closed = closed;
    }

    @Override
    public int read() {
        int at = position++;
        if (position == head.length + row.length) {
            position = head.length;
        }
        return at < head.length ? head[at] : row[at - head.length];
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
