package io.github.danakit.runtime.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of records, each looked up once. Thread-safe. */
final class Shapes {
    private final Map<Class<?>, Shape> known = new ConcurrentHashMap<>();

    Shape of(Class<?> type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = Shape.of(type);
            known.put(type, shape);
        }
        return shape;
    }

    /** Looks up a record and all that it holds. */
    void prepare(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                prepare(argument);
            }
        } else if (type instanceof Class<?> raw && raw.isRecord() && !known.containsKey(raw)) {
            for (Type member : of(raw).types()) {
                prepare(member);
            }
        }
    }
}
