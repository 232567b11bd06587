package io.github.danakit.generator.view;

import io.github.danakit.generator.description.EnumValue;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.EnumView;
import io.github.danakit.generator.view.Views.FieldView;
import io.github.danakit.generator.view.Views.ModelView;
import io.github.danakit.generator.view.Views.OpenView;
import io.github.danakit.generator.view.Views.SignedView;
import io.github.danakit.generator.view.Views.ValueView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Views of named schemas. */
final class ModelViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final SchemaUses uses;

    ModelViews(JavaTypes types, JavaNames names, SchemaUses uses) {
        this.types = types;
        this.names = names;
        this.uses = uses;
    }

    /** The view of an object; limits are checked only in what the emitted side sends. */
    ModelView model(SchemaType.ObjectType schema, boolean outgoing) {
        return model(schema, outgoing, List.of());
    }

    /** The view of a page's parameters; a signed one and its signature are set together. */
    ModelView parameters(Page page) {
        return model(page.schema(), true, page.parameters());
    }

    private ModelView model(SchemaType.ObjectType schema, boolean outgoing, List<Parameter> parameters) {
        Imports imports = new Imports(types.packageOf(schema.product()));
        imports.use(types.runtime("*"));
        imports.use("org.jspecify.annotations.Nullable");
        List<Member> members = schema.fields().stream()
                .map(field -> member(schema, field, imports))
                .toList();
        List<String> lists = members.stream()
                .filter(member -> member.field.type() instanceof FieldType.ListOf)
                .map(member -> member.name)
                .toList();
        SignedMembers signed = new SignedMembers(types, names, parameters);
        boolean redacted = schema.fields().stream().anyMatch(Field::sensitive);
        Patterns patterns = new Patterns(imports);
        List<String> checks = Packing.pack(
                "        ",
                " ",
                members.stream()
                        .map(member -> check(member, patterns, outgoing))
                        .filter(line -> !line.isEmpty())
                        .toList());
        List<SignedView> signedViews =
                signed.views(schema.product(), imports, field -> documentation(schema.product(), field));
        return new ModelView(
                types.packageOf(schema.product()),
                imports.list(),
                javadoc(schema, members),
                names.type(schema.name()),
                components(members),
                lists,
                !lists.isEmpty(),
                patterns.declarations(),
                !checks.isEmpty(),
                checks,
                declarations(members),
                members.stream()
                        .filter(member -> !signed.covers(member.field.name()))
                        .map(Member::view)
                        .toList(),
                signedViews,
                arguments(names.type(schema.name()), members),
                copies(members),
                redacted,
                redacted ? redaction(schema, members) : List.of());
    }

    private static List<String> arguments(String name, List<Member> members) {
        List<String> pieces = new ArrayList<>(members.stream().map(Member::name).toList());
        pieces.set(0, "return Check.built(\"" + name + "\", new " + name + "(" + pieces.get(0));
        return Packing.ending(Packing.continued(Packing.pack("            ", ", ", pieces)), "));");
    }

    private static List<String> copies(List<Member> members) {
        List<String> pieces = new ArrayList<>();
        pieces.add("Builder builder = new Builder();");
        members.forEach(m -> pieces.add("builder." + m.name + " = " + m.name + ";"));
        pieces.add("return builder;");
        return Packing.pack("        ", " ", pieces);
    }

    /** Members of one type share a line: the builder's setters document them. */
    private static List<String> declarations(List<Member> members) {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        members.forEach(
                m -> byType.computeIfAbsent(m.type, type -> new ArrayList<>()).add(m.name + m.onlyValue()));
        List<String> lines = new ArrayList<>();
        byType.forEach((type, names) -> {
            List<String> pieces = new ArrayList<>(names);
            pieces.set(0, "private @Nullable " + type + " " + pieces.get(0));
            lines.addAll(Packing.ending(Packing.pack("        ", ", ", pieces), ";"));
        });
        return lines;
    }

    private Member member(SchemaType.ObjectType schema, Field field, Imports imports) {
        String name = names.member(
                field.name(), schema.fields().stream().map(Field::name).toList());
        String type = types.source(schema.product(), field.type(), imports);
        String annotation = "";
        if (!name.equals(field.name())) {
            imports.use("com.fasterxml.jackson.annotation.JsonProperty");
            annotation = "@JsonProperty(\"" + JavaText.literal(field.name()) + "\") ";
        }
        return new Member(field, name, type, annotation, documentation(schema.product(), field));
    }

    private static List<String> components(List<Member> members) {
        List<String> lines = new ArrayList<>();
        for (Member member : members) {
            boolean last = lines.size() == members.size() - 1;
            lines.add(member.annotation + (member.field.required() ? "" : "@Nullable ") + member.type + " "
                    + member.name + (last ? ") implements Checked {" : ","));
        }
        return lines;
    }

    private static String check(Member member, Patterns patterns, boolean outgoing) {
        Field field = member.field;
        String name = "\"" + JavaText.literal(field.name()) + "\", " + member.name;
        if (field.type() instanceof FieldType.Text) {
            boolean limited = outgoing && (field.maxLength() >= 0 || field.pattern() != null);
            if (!field.required() && !limited) {
                return "";
            }
            if (!limited) {
                return "check.value(" + name + ", true);";
            }
            String pattern = field.pattern() == null ? "" : ", " + patterns.constant(member.name, field.pattern());
            return "check.text(" + name + ", " + field.required() + ", " + Math.max(0, field.minLength()) + ", "
                    + field.maxLength() + pattern + ");";
        }
        if (field.type() instanceof FieldType.Uri) {
            return field.required() || outgoing && field.maxLength() >= 0
                    ? "check.uri(" + name + ", " + field.required() + ", " + field.maxLength() + ");"
                    : "";
        }
        boolean deep = field.type() instanceof FieldType.Ref
                || field.type() instanceof FieldType.ListOf list && list.element() instanceof FieldType.Ref;
        return field.required() || deep ? "check.value(" + name + ", " + field.required() + ");" : "";
    }

    private List<String> redaction(SchemaType schema, List<Member> members) {
        List<String> calls = members.stream()
                .map(m -> m.field.sensitive()
                        ? ".secret(\"" + m.name + "\", " + m.name + ")"
                        : ".add(\"" + m.name + "\", " + m.name + ")")
                .toList();
        List<String> pieces = new ArrayList<>(calls);
        pieces.add(0, "return Redacted.of(\"" + names.type(schema.name()) + "\")");
        pieces.add(".toString();");
        return Packing.continued(Packing.pack("        ", "", pieces));
    }

    private List<String> javadoc(SchemaType schema, List<Member> members) {
        List<String> paragraphs = new ArrayList<>();
        String description = Javadoc.sentence(schema.description());
        paragraphs.add(description.isEmpty() ? uses.describe(schema) : description);
        members.forEach(member -> paragraphs.add("@param " + member.name + " " + member.documentation));
        return Javadoc.comment("", paragraphs);
    }

    /** Meaning, form and condition of a member, as text for Javadoc. */
    private String documentation(String product, Field field) {
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

    EnumView enumeration(SchemaType.EnumType schema) {
        Imports imports = new Imports(types.packageOf(schema.product()));
        List.of("JsonCreator", "JsonValue").forEach(a -> imports.use("com.fasterxml.jackson.annotation." + a));
        imports.use("java.util.Set");
        imports.use("org.jspecify.annotations.Nullable");
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
        known.set(0, "private static final Set<String> KNOWN = Set.of(" + known.get(0));
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

    /** A field with its Java name and type. */
    private record Member(Field field, String name, String type, String annotation, String documentation) {

        FieldView view() {
            return new FieldView(name, field.required() ? type : "@Nullable " + type, documentation);
        }

        /** A required text with a single documented value needs no call. */
        private String onlyValue() {
            return field.required() && field.values().size() == 1 && field.type() instanceof FieldType.Text
                    ? " = \"" + JavaText.literal(field.values().get(0).value()) + "\""
                    : "";
        }
    }

    /** Compiled patterns become constants, so that each is compiled once. */
    private static final class Patterns {
        private final Imports imports;
        private final List<String> declarations = new ArrayList<>();

        Patterns(Imports imports) {
            this.imports = imports;
        }

        String constant(String member, String pattern) {
            String type = imports.use("java.util.regex.Pattern");
            String name = JavaNames.constant(member) + "_FORM";
            declarations.add("private static final " + type + " " + name + " = " + type + ".compile(\""
                    + JavaText.literal(pattern) + "\");");
            return name;
        }

        List<String> declarations() {
            return declarations;
        }
    }
}
