package io.github.danakit.runtime.json3;

import io.github.danakit.runtime.json.LenientUri;
import io.github.danakit.runtime.signing.Timestamps;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How the types of generated messages look in JSON. */
final class JacksonTypes {
    private JacksonTypes() {}

    static JacksonModule module() {
        SimpleModule module = new SimpleModule("dana");
        module.addSerializer(new AsText<>(OffsetDateTime.class, Timestamps::format));
        module.addSerializer(new AsText<>(LocalDate.class, LocalDate::toString));
        module.addSerializer(new AsText<>(URI.class, URI::toString));
        module.addDeserializer(String.class, new FromText<>(String.class, text -> text));
        module.addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, Timestamps::parse));
        module.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        module.addDeserializer(URI.class, new FromText<>(URI.class, LenientUri::parse));
        module.setDeserializerModifier(new RecordReaders());
        module.setSerializerModifier(new RecordWriters());
        return module;
    }

    private static final class AsText<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext provider) {
            out.writeString(text.apply(value));
        }
    }
}
