package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the components of messages hold, tolerantly, the way real callers write it: an empty text, object or list
 * in place of something else is no value, a number or flag in place of a text is taken as it stands, a text in place of
 * a number or flag as what it spells. The parser stands at the value, and at its end afterwards.
 */
final class ValueReader {
    private final Shapes shapes;

    ValueReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /** A whole message, whose braces may be empty. */
    @Nullable
    Object message(JsonParser in, Class<?> type) throws IOException {
        if (!type.isRecord()) {
            return value(in, type);
        }
        Shape shape = shapes.of(type);
        in.nextToken();
        return shape.single() ? shape.make(OpenValues.members(in)) : members(in, shape);
    }

    private @Nullable Object value(JsonParser in, Type type) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(in, generic.getActualTypeArguments()[0])
                    : map(in, (Class<?>) generic.getRawType());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(in, shapes.of(raw));
        }
        if (raw == Map.class) {
            return map(in, raw);
        }
        return raw == Object.class ? OpenValues.read(in) : Scalars.read(in, raw);
    }

    private @Nullable Object record(JsonParser in, Shape shape) throws IOException {
        JsonToken token = in.currentToken();
        if (shape.single() && shape.types()[0] == String.class) {
            return text(in, shape);
        }
        if (token == JsonToken.START_OBJECT) {
            if (in.nextToken() == JsonToken.END_OBJECT) {
                return null;
            }
            return shape.single() ? shape.make(OpenValues.members(in)) : members(in, shape);
        }
        if (Scalars.isNothing(in)) {
            return null;
        }
        throw Misfit.unreadable(shape.type());
    }

    /** A value that DANA may add to: it knows by itself what an empty text means. */
    private static @Nullable Object text(JsonParser in, Shape shape) throws IOException {
        if (in.currentToken().isScalarValue()) {
            return shape.make(in.getText());
        }
        if (Scalars.isNothing(in)) {
            return null;
        }
        throw Misfit.unreadable(shape.type());
    }

    /** Members that the type does not know are skipped. The parser stands behind the opening brace. */
    private @Nullable Object members(JsonParser in, Shape shape) throws IOException {
        @Nullable Object[] values = new @Nullable Object[shape.names().length];
        while (in.currentToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            Integer place = shape.places().get(name);
            in.nextToken();
            if (place == null) {
                in.skipChildren();
            } else {
                try {
                    values[place] = value(in, shape.types()[place]);
                } catch (Misfit e) {
                    throw e.below(name);
                }
            }
            in.nextToken();
        }
        return shape.make(values);
    }

    private @Nullable List<Object> list(JsonParser in, Type element) throws IOException {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            if (Scalars.isNothing(in)) {
                return null;
            }
            throw Misfit.unreadable(List.class);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            try {
                Object value = value(in, element);
                if (value != null) {
                    elements.add(value);
                }
            } catch (Misfit e) {
                throw e.below("[" + i + "]");
            }
        }
        return elements;
    }

    private static @Nullable Map<String, Object> map(JsonParser in, Class<?> type) throws IOException {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            in.nextToken();
            return OpenValues.members(in);
        }
        if (in.hasToken(JsonToken.VALUE_STRING) && Scalars.isNothing(in)) {
            return null;
        }
        throw Misfit.unreadable(type);
    }
}
