package io.github.danakit.generator.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the vendor extensions of one place of a document; whatever is absent or of another form reads as empty. */
final class Extensions {
    private final Map<String, ?> values;

    private Extensions(Map<String, ?> values) {
        this.values = values;
    }

    static Extensions of(@Nullable Map<String, ?> values) {
        return new Extensions(values == null ? Map.of() : values);
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    @Nullable
    String textOrNull(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    int number(String key, int otherwise) {
        return values.get(key) instanceof Number number ? number.intValue() : otherwise;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    List<String> texts(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return has(key) ? List.of(text(key)) : List.of();
    }

    Extensions inner(String key) {
        return new Extensions(map(values.get(key)));
    }

    /** Rows of a list of objects. */
    List<Extensions> rows(String key) {
        List<Extensions> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(row -> rows.add(new Extensions(map(row))));
        }
        return rows;
    }

    /** Members of an object whose values are objects, in their order. */
    Map<String, Extensions> members(String key) {
        Map<String, Extensions> members = new LinkedHashMap<>();
        map(values.get(key)).forEach((name, value) -> members.put(name, new Extensions(map(value))));
        return members;
    }

    /** Members of an object whose values are texts, in their order. */
    Map<String, String> textMembers(String key) {
        Map<String, String> members = new LinkedHashMap<>();
        map(values.get(key)).forEach((name, value) -> members.put(name, String.valueOf(value)));
        return members;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> copy.put(String.valueOf(name), inner));
        }
        return copy;
    }
}
