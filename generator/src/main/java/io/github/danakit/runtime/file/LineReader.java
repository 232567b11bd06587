package io.github.danakit.runtime.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length, ended by LF or CRLF, and never more than one of them at a time. */
final class LineReader implements Closeable {
    static final int MAX_BYTES = 65_536;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final String file;
    private final Charset charset;
    private final byte[] chunk = new byte[8192];
    private byte[] line = new byte[1024];
    private int length;
    private int position;
    private int limit;
    private long number;
    private boolean ended;

    LineReader(InputStream in, String file, Charset charset) {
        this.in = in;
        this.file = file.replaceAll("\\p{Cntrl}", " ");
        this.charset = charset;
    }

    /** The line that was read last. */
    Spot spot() {
        return new Spot(file, Math.max(1, number));
    }

    /** Whether the line that was read last had no line break, so that it may have been cut off. */
    boolean isUnfinished() {
        return ended;
    }

    /** The next line that is not empty, or null at the end. */
    @Nullable
    String next() {
        while (!ended) {
            number++;
            length = 0;
            fill();
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            String text = decoded();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private void fill() {
        for (int b = read(); b != '\n'; b = read()) {
            if (b < 0) {
                ended = true;
                return;
            }
            if (length == MAX_BYTES) {
                throw spot().fault("is longer than " + MAX_BYTES + " bytes: this is no line of a settlement file");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = (byte) b;
        }
    }

    private int read() {
        if (position == limit) {
            try {
                limit = in.read(chunk);
            } catch (IOException e) {
                throw spot().unreadable(e);
            }
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return chunk[position++] & 0xFF;
    }

    /** The bytes of the line as text; bytes that are none are a fault, never a question mark. */
    private String decoded() {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            throw spot().fault("is not text in " + charset.name());
        }
        if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t')) {
            throw spot().fault("holds a control character: line breaks must be LF or CRLF");
        }
        return text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw spot().unreadable(e);
        }
    }
}
