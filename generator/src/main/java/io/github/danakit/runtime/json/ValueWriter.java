package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.danakit.runtime.signing.Timestamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes records, and what open members may hold: maps, lists, texts, numbers, flags, times. */
final class ValueWriter {
    private final Shapes shapes;

    ValueWriter(Shapes shapes) {
        this.shapes = shapes;
    }

    void write(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Record record) {
            record(record, out);
        } else if (value instanceof Collection<?> elements) {
            list(elements, out);
        } else if (value instanceof Map<?, ?> members) {
            map(members, out);
        } else if (value instanceof Number number) {
            number(number, out);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    /** Components that have a value, and nothing else: a helper named like a getter is no member of the message. */
    private void record(Record value, JsonGenerator out) throws IOException {
        Shape shape = shapes.of(value.getClass());
        if (shape.single()) {
            write(shape.member(value, 0), out);
            return;
        }
        out.writeStartObject();
        for (int i = 0; i < shape.names().length; i++) {
            try {
                Object member = shape.member(value, i);
                if (member != null) {
                    out.writeFieldName(shape.names()[i]);
                    write(member, out);
                }
            } catch (Misfit e) {
                throw e.below(shape.names()[i]);
            }
        }
        out.writeEndObject();
    }

    private void list(Collection<?> elements, JsonGenerator out) throws IOException {
        out.writeStartArray();
        int i = 0;
        for (Object element : elements) {
            try {
                write(element, out);
            } catch (Misfit e) {
                throw e.below("[" + i + "]");
            }
            i++;
        }
        out.writeEndArray();
    }

    private void map(Map<?, ?> members, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = String.valueOf(member.getKey());
            out.writeFieldName(name);
            try {
                write(member.getValue(), out);
            } catch (Misfit e) {
                throw e.below(name);
            }
        }
        out.writeEndObject();
    }

    private static void number(Number value, JsonGenerator out) throws IOException {
        if (value instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (value instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if (value instanceof Double || value instanceof Float) {
            out.writeNumber(new BigDecimal(value.toString()));
        } else {
            out.writeNumber(value.longValue());
        }
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime time) {
            return Timestamps.format(time);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof CharSequence
                || value instanceof TemporalAccessor
                || value instanceof URI
                || value instanceof UUID) {
            return value.toString();
        }
        throw Misfit.unreadable(value.getClass());
    }
}
