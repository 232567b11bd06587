package io.github.danakit.runtime.json3;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.type.CollectionType;

/**
 * Puts a {@link RecordReader} in front of every record and a {@link NothingReader} in front of lists, numbers and
 * flags.
 */
final class RecordReaders extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
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
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new NothingReader(deserializer);
    }
}
