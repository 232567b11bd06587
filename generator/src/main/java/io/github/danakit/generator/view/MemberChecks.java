package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.template.JavaText;
import java.util.ArrayList;
import java.util.List;

/** The checks of one message class, and the patterns that they need. */
final class MemberChecks {
    private final Imports imports;
    private final boolean outgoing;
    private final List<String> patterns = new ArrayList<>();

    /** Limits are checked only in what the emitted side sends. */
    MemberChecks(Imports imports, boolean outgoing) {
        this.imports = imports;
        this.outgoing = outgoing;
    }

    List<String> lines(List<Member> members) {
        List<String> calls =
                members.stream().map(this::line).filter(call -> !call.isEmpty()).toList();
        return Packing.pack("        ", " ", calls);
    }

    /** Declarations of the patterns that the lines use. */
    List<String> patterns() {
        return patterns;
    }

    private String line(Member member) {
        Field field = member.field();
        String name = "\"" + JavaText.literal(field.name()) + "\", " + member.name();
        if (field.type() instanceof FieldType.Text) {
            boolean limited = outgoing && (field.maxLength() >= 0 || field.pattern() != null);
            if (!field.required() && !limited) {
                return "";
            }
            if (!limited) {
                return "check.value(" + name + ", true);";
            }
            String pattern = field.pattern() == null ? "" : ", " + constant(member.name(), field.pattern());
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

    /** Compiled patterns become constants, so that each is compiled once. */
    private String constant(String member, String pattern) {
        String type = imports.use("java.util.regex.Pattern");
        String name = JavaNames.constant(member) + "_FORM";
        patterns.add("private static final " + type + " " + name + " = " + type + ".compile(\""
                + JavaText.literal(pattern) + "\");");
        return name;
    }
}
