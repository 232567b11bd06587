package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of messages. Inside of a message an empty object, list or text in place of a record is no value. A
 * number or boolean in place of a record is an open text value that was written without quotes.
 */
final class RecordReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    RecordReader(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new RecordReader(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            boolean whole = in.getParsingContext().getParent().inRoot();
            return !whole && Tokens.isEmptyObject(in) ? null : super.deserialize(in, context);
        }
        if (Tokens.isEmptyList(in)) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING && in.getText().isEmpty() && !isText()) {
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

    private @Nullable Object text(JsonParser in, DeserializationContext context) throws IOException {
        try (JsonParser text = new TextNode(in.getText()).traverse(in.getCodec())) {
            text.nextToken();
            return super.deserialize(text, context);
        }
    }
}
