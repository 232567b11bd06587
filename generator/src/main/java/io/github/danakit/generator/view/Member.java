package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.FieldView;

/** A field with its Java name and type. */
record Member(Field field, String name, String type, String annotation, String documentation) {

    FieldView view() {
        return new FieldView(name, field.required() ? type : "@Nullable " + type, documentation);
    }

    /** A required text with a single documented value needs no call. */
    String onlyValue() {
        return field.required() && field.values().size() == 1 && field.type() instanceof FieldType.Text
                ? " = \"" + JavaText.literal(field.values().get(0).value()) + "\""
                : "";
    }
}
