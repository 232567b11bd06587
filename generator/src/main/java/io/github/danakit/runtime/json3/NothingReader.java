package io.github.danakit.runtime.json3;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads lists, numbers and flags. An empty object in place of one is no value, nor is an empty list in place of a
 * number or flag: some languages write nothing that way.
 */
final class NothingReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    NothingReader(ValueDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new NothingReader(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.START_ARRAY) && !Collection.class.isAssignableFrom(handledType())) {
            return Tokens.nothingInList(in, context, handledType());
        }
        return Tokens.isEmptyObject(in) ? null : super.deserialize(in, context);
    }
}
