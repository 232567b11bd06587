package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is a text on the wire. Empty texts, objects and lists are no value; numbers are taken as they
 * stand.
 */
final class FromText<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String text = Tokens.text(in, context, handledType());
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw context.weirdStringException("", handledType(), "not in the expected form");
        }
    }
}
