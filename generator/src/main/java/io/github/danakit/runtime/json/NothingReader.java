package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists, numbers and flags. An empty object in place of one is no value, nor is an empty list in place of a
 * number or flag: some languages write nothing that way.
 */
final class NothingReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    NothingReader(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new NothingReader(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        boolean list = Collection.class.isAssignableFrom(handledType());
        return Tokens.isEmptyObject(in) || !list && Tokens.isEmptyList(in) ? null : super.deserialize(in, context);
    }
}
