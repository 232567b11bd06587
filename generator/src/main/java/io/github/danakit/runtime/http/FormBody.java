package io.github.danakit.runtime.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Bodies of {@code application/x-www-form-urlencoded}: names and texts, each name once. */
public final class FormBody {
    /** Media type of such bodies. */
    public static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    /** The form as bytes, in UTF-8. */
    public static byte[] write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The fields of a form, in order.
     *
     * @throws IllegalArgumentException when it cannot be decoded or holds a name twice; the text names no value
     */
    public static Map<String, String> read(byte[] body) {
        return read(new String(body, StandardCharsets.ISO_8859_1));
    }

    /** Like {@link #read(byte[])}, from the query of an address. */
    public static Map<String, String> read(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!pair.isEmpty() && fields.put(name, value) != null) {
                throw new IllegalArgumentException("a name comes twice");
            }
        }
        return fields;
    }

    /** UTF-8, or ISO-8859-1 where it cannot be that: older senders write names of people so. */
    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i + 1) * 16 + hex(text, i + 2));
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0 || text.charAt(at) > 'f') {
            throw new IllegalArgumentException("it is not percent-encoded");
        }
        return digit;
    }
}
