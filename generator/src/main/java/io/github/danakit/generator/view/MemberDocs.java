package io.github.danakit.generator.view;

import io.github.danakit.generator.description.EnumValue;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import java.util.List;

/** What is said about a member in Javadoc: meaning, form, condition. */
final class MemberDocs {
    private final JavaTypes types;

    MemberDocs(JavaTypes types) {
        this.types = types;
    }

    String of(String product, Field field) {
        StringBuilder text = new StringBuilder(Javadoc.sentence(meaning(product, field)));
        append(text, field.required() ? "Required" : "");
        append(text, field.condition() == null ? "" : field.condition());
        append(text, length(field));
        append(
                text,
                field.pattern() == null || !(field.type() instanceof FieldType.Text)
                        ? ""
                        : "form: `" + field.pattern() + "`");
        append(text, field.values().isEmpty() ? "" : "documented values: " + values(field.values()));
        append(text, field.sensitive() ? "never shown by toString" : "");
        return text.toString().strip();
    }

    /** A field without words of its own is explained by its type. */
    private String meaning(String product, Field field) {
        if (field.description().isEmpty() && field.type() instanceof FieldType.Ref ref) {
            return types.resolve(product, ref.schema()).description();
        }
        return field.description();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(' ').append(Javadoc.sentence(part));
        }
    }

    private static String length(Field field) {
        if (field.maxLength() < 0) {
            return "";
        }
        return field.minLength() == field.maxLength()
                ? "exactly " + field.maxLength() + " characters"
                : "at most " + field.maxLength() + " characters";
    }

    private static String values(List<EnumValue> values) {
        return String.join(
                ", ",
                values.stream()
                        .map(v -> v.value().isEmpty() ? "(empty)" : v.value())
                        .toList());
    }
}
