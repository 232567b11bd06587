package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.ProtocolException;
import java.io.IOException;
import java.util.Map;

/**
 * JSON by Jackson 2, with a mapper of its own: settings of the application cannot change what is signed or accepted.
 * Nesting is limited to {@value #MAX_DEPTH} levels; duplicate members and anything after the object are refused.
 */
public final class JacksonCodec implements JsonCodec {
    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    private final ObjectMapper mapper = JacksonSetup.mapper();

    /** A codec with the settings that DANA's messages need. */
    public JacksonCodec() {}

    @Override
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JacksonException e) {
            // The library's text may hold values, so only the place is told.
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " cannot be written as JSON at '"
                    + JacksonFailures.path(e) + "'");
        }
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        requireObject(json);
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new ProtocolException("not a JSON object", json, "");
            }
            return value;
        } catch (IOException e) {
            throw JacksonFailures.of(e, json);
        }
    }

    @Override
    public Map<String, String> texts(byte[] json, String... members) {
        requireObject(json);
        try (JsonParser in = mapper.createParser(json)) {
            Map<String, String> texts = MemberTexts.read(in, members);
            if (in.nextToken() != null) {
                throw new ProtocolException("not one well-formed JSON object", json, "");
            }
            return texts;
        } catch (IOException e) {
            throw JacksonFailures.of(e, json);
        }
    }

    @Override
    public void prepare(Class<?> type) {
        mapper.readerFor(type);
    }

    /** Jackson would skip a byte order mark and guess UTF-16; here one message has one form. */
    private static void requireObject(byte[] json) {
        int at = 0;
        while (at < json.length && (json[at] == ' ' || json[at] == '\t' || json[at] == '\r' || json[at] == '\n')) {
            at++;
        }
        boolean object = at < json.length && json[at] == '{' && (at + 1 == json.length || json[at + 1] != 0);
        if (!object) {
            throw new ProtocolException("not a JSON object in UTF-8", json, "");
        }
    }
}
