package io.github.danakit.runtime.json3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.node.StringNode;

/**
 * Reads the records of messages. Inside of a message an empty object, list or text in place of a record is no value. A
 * number or boolean in place of a record is an open text value that was written without quotes.
 */
final class RecordReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    RecordReader(ValueDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new RecordReader(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            boolean whole = in.streamReadContext().getParent().inRoot();
            return !whole && Tokens.isEmptyObject(in) ? null : super.deserialize(in, context);
        }
        if (token == JsonToken.START_ARRAY) {
            return Tokens.nothingInList(in, context, handledType());
        }
        if (token == JsonToken.VALUE_STRING && in.getString().isEmpty() && !isText()) {
            return null;
        }
        return token != null && (token.isNumeric() || token.isBoolean())
                ? text(in, context)
                : super.deserialize(in, context);
    }

    /** Whether the record is an open text value, which knows by itself what an empty text means. */
    private boolean isText() {
        ValueInstantiator maker =
                _delegatee instanceof StdDeserializer<?> reader ? reader.getValueInstantiator() : null;
        return maker != null && maker.canCreateFromString();
    }

    private @Nullable Object text(JsonParser in, DeserializationContext context) {
        try (JsonParser text = new StringNode(in.getString()).traverse(in.objectReadContext())) {
            text.nextToken();
            return super.deserialize(text, context);
        }
    }
}
