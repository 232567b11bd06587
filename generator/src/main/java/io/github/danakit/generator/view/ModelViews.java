package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.ModelView;
import io.github.danakit.generator.view.Views.SignedView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views of objects. */
final class ModelViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final SchemaUses uses;
    private final MemberDocs docs;

    ModelViews(JavaTypes types, JavaNames names, SchemaUses uses) {
        this.types = types;
        this.names = names;
        this.uses = uses;
        this.docs = new MemberDocs(types);
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
        imports.use("org.jspecify.annotations.*");
        List<Member> members = schema.fields().stream()
                .map(field -> member(schema, field, imports))
                .toList();
        List<String> lists = members.stream()
                .filter(member -> member.field().type() instanceof FieldType.ListOf)
                .map(member -> member.name())
                .toList();
        SignedMembers signed = new SignedMembers(types, names, parameters);
        boolean redacted = schema.fields().stream().anyMatch(Field::sensitive);
        MemberChecks memberChecks = new MemberChecks(imports, outgoing);
        List<String> checks = memberChecks.lines(members);
        List<SignedView> signedViews =
                signed.views(schema.product(), imports, field -> docs.of(schema.product(), field));
        return new ModelView(
                types.packageOf(schema.product()),
                imports.list(),
                javadoc(schema, members),
                names.type(schema.name()),
                components(members),
                lists,
                !lists.isEmpty(),
                memberChecks.patterns(),
                Packing.method("    ", "@Override public void check(Check check)", checks),
                declarations(members),
                members.stream()
                        .filter(member -> !signed.covers(member.field().name()))
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
        List<String> body = Packing.ending(Packing.continued(Packing.pack("            ", ", ", pieces)), "));");
        return Packing.method("        ", "@SuppressWarnings(\"NullAway\") public " + name + " build()", body);
    }

    private static List<String> copies(List<Member> members) {
        List<String> pieces = new ArrayList<>();
        pieces.add("Builder builder = new Builder();");
        members.forEach(m -> pieces.add("builder." + m.name() + " = " + m.name() + ";"));
        pieces.add("return builder;");
        return Packing.method("    ", "public Builder toBuilder()", Packing.pack("        ", " ", pieces));
    }

    /** Members of one type share a line: the builder's setters document them. */
    private static List<String> declarations(List<Member> members) {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        members.forEach(
                m -> byType.computeIfAbsent(m.type(), type -> new ArrayList<>()).add(m.name() + m.onlyValue()));
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
        return new Member(field, name, type, annotation, docs.of(schema.product(), field));
    }

    private static List<String> components(List<Member> members) {
        List<String> lines = new ArrayList<>();
        for (Member member : members) {
            boolean last = lines.size() == members.size() - 1;
            lines.add(member.annotation() + (member.field().required() ? "" : "@Nullable ") + member.type() + " "
                    + member.name() + (last ? ") implements Checked {" : ","));
        }
        return lines;
    }

    private List<String> redaction(SchemaType schema, List<Member> members) {
        List<String> calls = members.stream()
                .map(m -> m.field().sensitive()
                        ? ".secret(\"" + m.name() + "\", " + m.name() + ")"
                        : ".add(\"" + m.name() + "\", " + m.name() + ")")
                .toList();
        List<String> pieces = new ArrayList<>(calls);
        pieces.add(0, "return Redacted.of(\"" + names.type(schema.name()) + "\")");
        pieces.add(".toString();");
        List<String> body = Packing.continued(Packing.pack("        ", "", pieces));
        return Packing.method("    ", "@Override public String toString()", body);
    }

    private List<String> javadoc(SchemaType schema, List<Member> members) {
        List<String> paragraphs = new ArrayList<>();
        String description = Javadoc.sentence(schema.description());
        paragraphs.add(description.isEmpty() ? uses.describe(schema) : description);
        members.forEach(member -> paragraphs.add("@param " + member.name() + " " + member.documentation()));
        return Javadoc.comment("", paragraphs);
    }
}
