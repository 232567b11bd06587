package io.github.danakit.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a record looks in JSON, by the annotations that it carries for Jackson.
 *
 * @param type the record
 * @param names names of its members on the wire
 * @param types what they hold
 * @param accessors what gives them
 * @param places where each member stands in {@code names}
 * @param maker makes the record from its members
 * @param single whether the record stands for its one value, without an object around it
 */
record Shape(
        Class<?> type,
        String[] names,
        Type[] types,
        Method[] accessors,
        Map<String, Integer> places,
        Executable maker,
        boolean single) {

    static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        int count = components.length;
        String[] names = new String[count];
        Type[] types = new Type[count];
        Method[] accessors = new Method[count];
        Class<?>[] raw = new Class<?>[count];
        Map<String, Integer> places = new HashMap<>();
        boolean single = false;
        for (int i = 0; i < count; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            JsonProperty renamed = accessors[i].getAnnotation(JsonProperty.class);
            names[i] = renamed == null ? components[i].getName() : renamed.value();
            types[i] = components[i].getGenericType();
            raw[i] = components[i].getType();
            places.put(names[i], i);
            single |= accessors[i].isAnnotationPresent(JsonValue.class);
        }
        return new Shape(type, names, types, accessors, places, maker(type, raw), single);
    }

    /** A method of its own that takes what others send, or the constructor that every record has. */
    private static Executable maker(Class<?> type, Class<?>[] components) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonCreator.class)) {
                method.setAccessible(true);
                return method;
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    /** The record with these members, or null where it takes them for none. */
    @Nullable
    Object make(@Nullable Object... members) {
        try {
            return maker instanceof Method method
                    ? method.invoke(null, members)
                    : ((Constructor<?>) maker).newInstance(members);
        } catch (InvocationTargetException e) {
            throw Misfit.refused(type);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw Misfit.unreadable(type);
        }
    }

    /** What a record holds at a place. */
    @Nullable
    Object member(Object value, int place) {
        try {
            return accessors[place].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw Misfit.refused(type);
        }
    }
}
