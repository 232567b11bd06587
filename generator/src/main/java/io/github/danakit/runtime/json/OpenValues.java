package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of which nothing is known: maps, lists, texts, flags, whole numbers and exact decimals. */
final class OpenValues {
    private OpenValues() {}

    /** The value at the parser, which stands at its end afterwards. */
    static @Nullable Object read(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                in.nextToken();
                yield nested(in);
            }
            case START_ARRAY -> list(in);
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> in.getText();
        };
    }

    /** Members with a value. The parser stands behind the opening brace, and at the closing one afterwards. */
    static Map<String, Object> members(JsonParser in) throws IOException {
        Map<String, Object> members = nested(in);
        members.values().removeIf(value -> value == null);
        return members;
    }

    private static Map<String, Object> nested(JsonParser in) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.currentToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, read(in));
            in.nextToken();
        }
        return members;
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(in));
        }
        return elements;
    }
}
