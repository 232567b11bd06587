package io.github.danakit.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import io.github.danakit.runtime.signing.Timestamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads texts, times, addresses, numbers and flags. */
final class Scalars {
    private Scalars() {}

    /** The value at the parser as one of these types; null where it stands for none. */
    static @Nullable Object read(JsonParser in, Class<?> type) throws IOException {
        JsonToken token = in.currentToken(); // before looking into a list or object for something
        if (isNothing(in)) {
            return null;
        }
        if (!token.isScalarValue()) {
            throw Misfit.unreadable(type);
        }
        try {
            return token.isNumeric() ? number(in, type) : spelled(in.getText(), type, token.isBoolean());
        } catch (RuntimeException | InputCoercionException e) {
            throw Misfit.unreadable(type); // not with its cause, which quotes the value
        }
    }

    /** Whether an empty text, object or list stands here, and moves to its end; else to what is inside of it. */
    static boolean isNothing(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getTextLength() == 0;
            case START_OBJECT -> in.nextToken() == JsonToken.END_OBJECT;
            case START_ARRAY -> in.nextToken() == JsonToken.END_ARRAY;
            default -> false;
        };
    }

    private static @Nullable Object number(JsonParser in, Class<?> type) throws IOException {
        if (type == BigDecimal.class) {
            return in.getDecimalValue();
        }
        if (type == Long.class) {
            return in.getLongValue();
        }
        if (type == Integer.class) {
            return in.getIntValue();
        }
        return type == Boolean.class && !in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                ? (Object) (in.getLongValue() != 0)
                : spelled(in.getText(), type, false);
    }

    private static @Nullable Object spelled(String text, Class<?> type, boolean flag) {
        if (type == String.class) {
            return text;
        }
        if (type == OffsetDateTime.class) {
            return Timestamps.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == URI.class) {
            return LenientUri.parse(text);
        }
        if (text.isBlank() || text.equals("null")) {
            return null;
        }
        if (type == Boolean.class) {
            return flag(text.strip());
        }
        if (!flag && Number.class.isAssignableFrom(type)) {
            return number(text.strip(), type);
        }
        throw Misfit.unreadable(type);
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Misfit.unreadable(Boolean.class);
        };
    }

    private static Number number(String text, Class<?> type) {
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return type == Long.class ? (Number) Long.valueOf(text) : (Number) Integer.valueOf(text);
    }
}
