package io.github.danakit.generator.view;

import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.EnumView;
import io.github.danakit.generator.view.Views.OpenView;
import io.github.danakit.generator.view.Views.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Views of named schemas without described members: texts with documented values, and open objects. */
final class TextViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final SchemaUses uses;

    TextViews(JavaTypes types, JavaNames names, SchemaUses uses) {
        this.types = types;
        this.names = names;
        this.uses = uses;
    }

    EnumView enumeration(SchemaType.EnumType schema) {
        Imports imports = new Imports(types.packageOf(schema.product()));
        List.of("JsonCreator", "JsonValue").forEach(a -> imports.use("com.fasterxml.jackson.annotation." + a));
        imports.use("java.util.Set");
        imports.use("org.jspecify.annotations.*");
        Set<String> taken = JavaNames.none();
        taken.add("KNOWN");
        List<ValueView> values = schema.values().stream()
                .map(v -> new ValueView(
                        names.type(schema.name()),
                        JavaNames.unique(JavaNames.constant(v.name()), JavaNames.constant(v.value()), taken),
                        v.value(),
                        v.description().isEmpty() ? Javadoc.safe(v.value()) + "." : Javadoc.sentence(v.description())))
                .toList();
        List<String> known = new ArrayList<>(values.stream()
                .map(v -> "\"" + JavaText.literal(v.value()) + "\"")
                .toList());
        known.add(0, "private static final Set<String> KNOWN = Set.of(" + (known.isEmpty() ? "" : known.remove(0)));
        known = Packing.ending(Packing.continued(Packing.pack("    ", ", ", known)), ");");
        return new EnumView(
                types.packageOf(schema.product()),
                imports.list(),
                summary(schema),
                names.type(schema.name()),
                values,
                known);
    }

    OpenView open(SchemaType.OpenType schema) {
        Imports imports = new Imports(types.packageOf(schema.product()));
        List.of("JsonCreator", "JsonValue").forEach(a -> imports.use("com.fasterxml.jackson.annotation." + a));
        imports.use("java.util.Map");
        imports.use(types.runtime("Check"));
        imports.use(types.runtime("Checked"));
        return new OpenView(
                types.packageOf(schema.product()), imports.list(), summary(schema), names.type(schema.name()));
    }

    private List<String> summary(SchemaType schema) {
        String description = Javadoc.sentence(schema.description());
        return Javadoc.comment("", List.of(description.isEmpty() ? uses.describe(schema) : description));
    }
}
