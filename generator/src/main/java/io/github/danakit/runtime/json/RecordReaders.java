package io.github.danakit.runtime.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;

/**
 * Puts a {@link RecordReader} in front of every record and a {@link NothingReader} in front of lists, numbers and
 * flags.
 */
final class RecordReaders extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        if (description.getBeanClass().isRecord()) {
            return new RecordReader(deserializer);
        }
        // Jackson describes Long and Boolean as their primitives, so only the reader tells them apart.
        Class<?> type = deserializer.handledType();
        return type != null && (Number.class.isAssignableFrom(type) || type == Boolean.class)
                ? new NothingReader(deserializer)
                : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new NothingReader(deserializer);
    }
}
