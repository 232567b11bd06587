package io.github.danakit.runtime.json3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads single tokens tolerantly, the way real callers write them. */
final class Tokens {
    private Tokens() {}

    /** The scalar at the parser as text; null for null, an empty object and an empty list. */
    static @Nullable String text(JsonParser in, DeserializationContext context, Class<?> type) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL || isEmptyObject(in) || isEmptyList(in)) {
            return null;
        }
        if (token == null || !token.isScalarValue()) {
            return (String) context.handleUnexpectedToken(type, in);
        }
        return in.getString();
    }

    /** Whether an empty object stands here; the parser is then at its end, else inside of the object. */
    static boolean isEmptyObject(JsonParser in) {
        return in.hasToken(JsonToken.START_OBJECT) && in.nextToken() == JsonToken.END_OBJECT;
    }

    /** Nothing, for an empty list; one that holds something is not taken for what it holds. */
    static @Nullable Object nothingInList(JsonParser in, DeserializationContext context, Class<?> type) {
        return isEmptyList(in) ? null : context.handleUnexpectedToken(type, in);
    }

    /** Whether an empty list stands here; the parser is then at its end, else inside of the list. */
    static boolean isEmptyList(JsonParser in) {
        return in.hasToken(JsonToken.START_ARRAY) && in.nextToken() == JsonToken.END_ARRAY;
    }
}
