package io.github.danakit.generator.view;

import io.github.danakit.generator.description.FileColumn;
import io.github.danakit.generator.description.FileLayout;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.FileRowView;
import io.github.danakit.generator.view.Views.PackageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides what is emitted for the layouts of settlement files: a record for the rows of each. */
public final class FileViews {
    private static final Map<String, List<String>> TYPES = Map.of(
            "text", List.of("java.lang.String", "text"),
            "whole", List.of("java.lang.Long", "whole"),
            "money-minor", List.of("MinorMoney", "minorMoney"),
            "money-decimal", List.of("java.math.BigDecimal", "decimal"),
            "date", List.of("java.time.LocalDate", "date"),
            "date-time", List.of("java.time.OffsetDateTime", "dateTime"));

    private final String basePackage;
    private final String packageName;
    private final JavaNames names;

    private FileViews(String basePackage, JavaNames names) {
        this.basePackage = basePackage;
        this.packageName = basePackage + ".settlement";
        this.names = names;
    }

    /** The files to be written for these layouts; none for none. */
    public static List<EmittedFile> of(List<FileLayout> layouts, String basePackage, JavaNames names) {
        FileViews views = new FileViews(basePackage, names);
        List<EmittedFile> files = new ArrayList<>();
        if (!layouts.isEmpty()) {
            files.add(views.file(
                    "package-info",
                    "package-info",
                    new PackageView(views.packageName, "Typed readers of settlement files.")));
        }
        for (FileLayout layout : layouts) {
            FileRowView view = views.view(layout);
            files.add(views.file("file-row", view.name(), view));
        }
        return files;
    }

    private EmittedFile file(String template, String name, Record view) {
        return new EmittedFile(template + ".mustache", packageName.replace('.', '/'), name + ".java", view);
    }

    private FileRowView view(FileLayout layout) {
        Imports imports = new Imports(packageName);
        List.of("java.io.InputStream", "java.nio.file.Path", "java.util.stream.Stream")
                .forEach(imports::use);
        List.of("Cell", "Column", "FileFormatException", "FileLayout", "Header", "Row")
                .forEach(name -> imports.use(basePackage + ".runtime.file." + name));
        List<Member> members =
                layout.columns().stream().map(column -> member(column, imports)).toList();
        boolean redacted = layout.columns().stream().anyMatch(FileColumn::sensitive);
        if (redacted) {
            imports.use(basePackage + ".runtime.Redacted");
        }
        String name = JavaNames.pascal(layout.id()) + "Row";
        return new FileRowView(
                packageName,
                imports.list(),
                javadoc(layout, members),
                name,
                listed(members.stream().map(Member::component).toList(), ") {"),
                settings(layout),
                listed(members.stream().map(Member::argument).toList(), ");"),
                redacted,
                redacted ? redaction(name, members) : List.of());
    }

    private Member member(FileColumn column, Imports imports) {
        List<String> type = TYPES.get(column.type());
        if (type == null) {
            throw new IllegalStateException("column " + column.name() + " has the unknown type " + column.type());
        }
        String qualified = type.get(0).contains(".") ? type.get(0) : basePackage + ".runtime." + type.get(0);
        if (!column.required()) {
            imports.use("org.jspecify.annotations.Nullable");
        }
        String name = names.member(JavaNames.camel(column.name().toLowerCase(Locale.ROOT)));
        return new Member(column, name, imports.use(qualified), type.get(1));
    }

    private static List<String> listed(List<String> pieces, String end) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            lines.add(pieces.get(i) + (i + 1 < pieces.size() ? "," : end));
        }
        return lines;
    }

    private static List<String> settings(FileLayout layout) {
        List<String> pieces = new ArrayList<>();
        pieces.add("\"" + JavaText.literal(layout.charset()) + "\"");
        pieces.add(layout.delimiter().equals("'") ? "'\\''" : "'" + JavaText.literal(layout.delimiter()) + "'");
        pieces.add(String.valueOf(layout.quoted()));
        pieces.add("Header." + layout.header().toUpperCase(Locale.ROOT));
        layout.columns().forEach(column -> pieces.add(setting(column)));
        return Packing.ending(Packing.pack("            ", ", ", pieces), ");");
    }

    private static String setting(FileColumn column) {
        return "Column.of(\"" + JavaText.literal(column.name()) + "\")"
                + (column.format() == null ? "" : ".written(\"" + JavaText.literal(column.format()) + "\")")
                + (column.absentAllowed() ? ".orAbsent()" : "")
                + (column.sensitive() ? ".secret()" : "");
    }

    private static List<String> redaction(String name, List<Member> members) {
        List<String> pieces = new ArrayList<>();
        pieces.add("return Redacted.of(\"" + name + "\")");
        members.forEach(
                m -> pieces.add((m.column.sensitive() ? ".secret(\"" : ".add(\"") + m.name + "\", " + m.name + ")"));
        pieces.add(".toString();");
        return Packing.continued(Packing.pack("        ", "", pieces));
    }

    private static List<String> javadoc(FileLayout layout, List<Member> members) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("A row of: " + Javadoc.sentence(layout.title()));
        paragraphs.add(Javadoc.sentence(layout.description()));
        paragraphs.add("Files are named {@code " + layout.fileName() + "}.");
        members.forEach(member -> paragraphs.add("@param " + member.name + " " + member.documentation()));
        return Javadoc.comment("", paragraphs);
    }

    /** A column with its Java name, its type, and the reader of its values. */
    private record Member(FileColumn column, String name, String type, String reader) {

        String component() {
            return (column.required() ? "" : "@Nullable ") + type + " " + name;
        }

        String argument() {
            return "row." + (column.required() ? "required" : "optional") + "(\"" + JavaText.literal(column.name())
                    + "\", Cell::" + reader + ")";
        }

        String documentation() {
            List<String> parts = new ArrayList<>();
            parts.add(column.description());
            parts.add(column.required() ? "in every row" : "");
            parts.add(column.condition() == null ? "" : column.condition());
            parts.add(column.maxLength() < 0 ? "" : "at most " + column.maxLength() + " characters");
            parts.add(column.values().isEmpty() ? "" : "known values: " + String.join(", ", column.values()));
            parts.add(column.absentAllowed() ? "some files lack the column" : "");
            parts.add(column.sensitive() ? "never shown by toString" : "");
            return String.join(
                    " ",
                    parts.stream()
                            .filter(part -> !part.isEmpty())
                            .map(Javadoc::sentence)
                            .toList());
        }
    }
}
