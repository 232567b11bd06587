package io.github.danakit.runtime.json3;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

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
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
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
