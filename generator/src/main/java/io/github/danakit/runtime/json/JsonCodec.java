package io.github.danakit.runtime.json;

import io.github.danakit.runtime.ProtocolException;
import java.util.Map;

/** Turns messages into JSON and back. Implementations are thread-safe. */
public interface JsonCodec {
    /**
     * Compact UTF-8 JSON without byte order mark; members without value are left out.
     *
     * @throws IllegalArgumentException when the object cannot be written
     */
    byte[] write(Object value);

    /**
     * Reads one JSON object. Members that the type does not know are ignored; empty texts and empty objects count as
     * absent.
     *
     * @throws ProtocolException when the bytes are not exactly one such object
     */
    <T> T read(byte[] json, Class<T> type);

    /**
     * The texts of some members without reading the rest into objects. Numbers and booleans are given as they stand;
     * members that are absent, null, objects or lists are left out.
     *
     * @param members names, dotted where nested
     * @throws ProtocolException when the bytes are not exactly one JSON object
     */
    Map<String, String> texts(byte[] json, String... members);

    /**
     * Gets ready to read this type, so that the first message of it need not wait. May be called at any time and from
     * any thread, or never.
     */
    default void prepare(Class<?> type) {}
}
