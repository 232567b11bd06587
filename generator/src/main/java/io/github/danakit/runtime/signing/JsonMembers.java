package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds members at the first level of a JSON object and gives their values exactly as they stand: what is signed is the
 * text, so it is never read into objects and written again. Goes once over the bytes. What it accepts has one meaning
 * only: a wanted name comes at most once and is written without escapes, and nothing stands around the object.
 */
final class JsonMembers {
    /** Deepest nesting of a value. */
    static final int MAX_DEPTH = 64;

    private final byte[] json;
    private final List<String> wanted;
    private final Map<String, byte[]> found = new HashMap<>();
    private int at;

    private JsonMembers(byte[] json, List<String> wanted) {
        this.json = json;
        this.wanted = wanted;
    }

    /**
     * The values of these members, byte for byte; a member that is not there is left out.
     *
     * @throws ProtocolException when the bytes are not one such object
     */
    static Map<String, byte[]> of(byte[] json, String... wanted) {
        JsonMembers members = new JsonMembers(json, List.of(wanted));
        members.object();
        return members.found;
    }

    private void object() {
        space();
        expect('{');
        space();
        if (peek() == '}') {
            at++;
        } else {
            member();
            while (peek() == ',') {
                at++;
                space();
                member();
            }
            expect('}');
        }
        space();
        if (at != json.length) {
            throw wrong("something follows the object");
        }
    }

    private void member() {
        String name = name();
        space();
        expect(':');
        space();
        int start = at;
        value();
        if (name != null && found.put(name, Arrays.copyOfRange(json, start, at)) != null) {
            throw wrong("the member " + name + " comes more than once");
        }
        space();
    }

    /** The wanted name that stands here, or null for another one. */
    private @Nullable String name() {
        int start = at;
        string();
        for (int i = start; i < at; i++) {
            if (json[i] == '\\') {
                throw wrong("a name is written with escapes");
            }
        }
        for (String candidate : wanted) {
            byte[] bytes = candidate.getBytes(StandardCharsets.UTF_8);
            if (Arrays.equals(json, start + 1, at - 1, bytes, 0, bytes.length)) {
                return candidate;
            }
        }
        return null;
    }

    private void value() {
        int first = peek();
        if (first == '"') {
            string();
        } else if (first == '{' || first == '[') {
            nested();
        } else {
            scalar();
        }
    }

    private void string() {
        expect('"');
        while (at < json.length) {
            byte b = json[at++];
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                at++;
            } else if (b >= 0 && b < ' ') {
                throw wrong("a text holds a control character");
            }
        }
        throw wrong("a text does not end");
    }

    /** Matches brackets only; whoever parses the value sees to the rest. */
    private void nested() {
        byte[] open = new byte[MAX_DEPTH];
        int depth = 0;
        do {
            int b = peek();
            if (b == '"') {
                string();
                continue;
            }
            at++;
            if (b == '{' || b == '[') {
                if (depth == MAX_DEPTH) {
                    throw wrong("a value is nested too deeply");
                }
                open[depth++] = (byte) (b + 2);
            } else if ((b == '}' || b == ']') && open[--depth] != b) {
                throw wrong("brackets do not match");
            } else if (b < 0) {
                throw wrong("a value does not end");
            }
        } while (depth > 0);
    }

    private void scalar() {
        int start = at;
        while (at < json.length && isScalar(json[at])) {
            at++;
        }
        if (at == start) {
            throw wrong("a value is missing");
        }
    }

    private static boolean isScalar(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b == 'E' || b == '+' || b == '-' || b == '.';
    }

    private void space() {
        while (at < json.length && (json[at] == ' ' || json[at] == '\t' || json[at] == '\r' || json[at] == '\n')) {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "' is missing");
        }
        at++;
    }

    /** The byte here, or -1 at the end. */
    private int peek() {
        return at < json.length ? json[at] & 0xff : -1;
    }

    private ProtocolException wrong(String problem) {
        return new ProtocolException("not a JSON object: " + problem, json, "");
    }
}
