package io.github.danakit.runtime.signing;

import java.util.Arrays;

/**
 * The compact form of JSON for signatures: space, tab, CR and LF outside of string literals are dropped. Nothing else
 * is touched: no sorting, no escapes, no numbers, because the other side hashes the bytes that it gets.
 */
public final class Minifier {
    private Minifier() {}

    /** The compact form; the same array when nothing has to be dropped. */
    public static byte[] minify(byte[] json) {
        int first = firstSpace(json);
        if (first == json.length) {
            return json;
        }
        byte[] out = Arrays.copyOf(json, json.length);
        int length = first;
        boolean inString = false;
        for (int i = first; i < json.length; i++) {
            byte b = json[i];
            if (inString && b == '\\' && i + 1 < json.length) {
                out[length++] = b;
                b = json[++i];
            } else if (b == '"') {
                inString = !inString;
            } else if (!inString && isSpace(b)) {
                continue;
            }
            out[length++] = b;
        }
        return Arrays.copyOf(out, length);
    }

    /** Index of the first space outside of strings, or the length. */
    private static int firstSpace(byte[] json) {
        boolean inString = false;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (inString && b == '\\') {
                i++;
            } else if (b == '"') {
                inString = !inString;
            } else if (!inString && isSpace(b)) {
                return i;
            }
        }
        return json.length;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
