package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.github.danakit.runtime.ProtocolException;
import java.io.IOException;
import java.util.Map;

/**
 * JSON by the parser and generator of Jackson 2, for messages that are records; settings of the application cannot
 * change what is signed or accepted. Nesting is limited to {@value #MAX_DEPTH} levels; duplicate members and anything
 * after the object are refused. Jackson's own binding is not used: it takes longer to start than all the rest of a
 * first call, and knows more ways to read and write than one message may have.
 */
public final class JacksonCodec implements JsonCodec {
    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private final Shapes shapes = new Shapes();
    private final ValueReader reader = new ValueReader(shapes);
    private final ValueWriter writer = new ValueWriter(shapes);

    /** A codec with the settings that DANA's messages need. */
    public JacksonCodec() {}

    @Override
    public byte[] write(Object value) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(2_000);
                JsonGenerator out = json.createGenerator(bytes)) {
            writer.write(value, out);
            out.flush();
            return bytes.toByteArray();
        } catch (Misfit e) {
            throw unwritable(value, e.path());
        } catch (IOException e) {
            throw unwritable(value, "");
        }
    }

    /** The library's text may hold values, so only the place is told. */
    private static IllegalArgumentException unwritable(Object value, String path) {
        return new IllegalArgumentException(
                value.getClass().getSimpleName() + " cannot be written as JSON at '" + path + "'");
    }

    @Override
    public <T> T read(byte[] bytes, Class<T> type) {
        requireObject(bytes);
        try (JsonParser in = json.createParser(bytes)) {
            in.nextToken();
            Object value = reader.message(in, type);
            if (value == null || in.nextToken() != null) {
                throw new ProtocolException("not one well-formed JSON object", bytes, "");
            }
            return type.cast(value);
        } catch (Misfit e) {
            throw new ProtocolException(e.problem(), bytes, e.path());
        } catch (IOException e) {
            throw malformed(e, bytes);
        }
    }

    @Override
    public Map<String, String> texts(byte[] bytes, String... members) {
        requireObject(bytes);
        try (JsonParser in = json.createParser(bytes)) {
            Map<String, String> texts = MemberTexts.read(in, members);
            if (in.nextToken() != null) {
                throw new ProtocolException("not one well-formed JSON object", bytes, "");
            }
            return texts;
        } catch (IOException e) {
            throw malformed(e, bytes);
        }
    }

    @Override
    public void prepare(Class<?> type) {
        shapes.prepare(type);
    }

    private static ProtocolException malformed(IOException failure, byte[] bytes) {
        String problem = failure instanceof StreamConstraintsException
                ? "the JSON is nested too deeply or has a number or name that is too long"
                : failure instanceof JsonProcessingException
                        ? "not one well-formed JSON object"
                        : "the JSON cannot be read";
        return new ProtocolException(problem, bytes, "");
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
