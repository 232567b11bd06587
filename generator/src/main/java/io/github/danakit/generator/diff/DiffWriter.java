package io.github.danakit.generator.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.danakit.generator.template.HtmlTemplates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report in the form that a user asks for. */
public final class DiffWriter {
    /** Forms and the names of their files. */
    public static final Map<String, String> FILES =
            Map.of("text", "diff.txt", "markdown", "diff.md", "json", "diff.json", "html", "diff.html");

    private DiffWriter() {}

    /** The report as {@code text}, {@code markdown}, {@code json} or {@code html}. */
    public static String write(DiffReport report, String form) {
        return switch (form) {
            case "markdown" -> markdown(report);
            case "json" -> json(report);
            case "html" -> new HtmlTemplates().render("diff.mustache", DiffPage.of(report));
            default -> text(report);
        };
    }

    private static String text(DiffReport report) {
        StringBuilder text = new StringBuilder();
        text.append(summary(report)).append('\n');
        report.changes().forEach(change -> {
            text.append('\n').append('[').append(change.impact().words()).append("] ");
            text.append(owner(change)).append(": ").append(change.what()).append('\n');
            text.append("    do: ").append(change.remedy()).append('\n');
            line(text, "    in messages of: ", change.operations());
            JavaEffect.brief(change.java())
                    .forEach(effect -> text.append("    java: ").append(effect).append('\n'));
            line(text, "    was at: ", List.of(change.olderPlace()));
            line(text, "    is at: ", List.of(change.newerPlace()));
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String name, List<String> values) {
        String value = String.join(", ", values);
        if (!value.isEmpty()) {
            text.append(name).append(value).append('\n');
        }
    }

    /** One line that says how much there is of what. */
    public static String summary(DiffReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        report.counts().forEach((impact, count) -> counts.put(impact.words(), count));
        StringBuilder words = new StringBuilder("From " + report.older() + " to " + report.newer() + ": ");
        if (report.changes().isEmpty()) {
            return words + "nothing changed.";
        }
        words.append(report.changes().size()).append(" changes (");
        words.append(String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " " + count.getKey())
                        .toList()));
        return words.append("). Proposed version: ")
                .append(report.version())
                .append('.')
                .toString();
    }

    private static String markdown(DiffReport report) {
        StringBuilder text = new StringBuilder("# What changed in DANA\n\n");
        text.append(escaped(summary(report))).append('\n');
        for (Impact impact : Impact.values()) {
            List<Change> changes = report.of(impact);
            if (!changes.isEmpty()) {
                text.append("\n## ")
                        .append(impact.words())
                        .append(" (")
                        .append(changes.size())
                        .append(")\n\n");
                changes.forEach(change -> item(change, text));
            }
        }
        return text.toString();
    }

    private static void item(Change change, StringBuilder text) {
        text.append("- **")
                .append(escaped(owner(change)))
                .append("**: ")
                .append(escaped(change.what()))
                .append("  \n  ");
        text.append(escaped(change.remedy()));
        String java = String.join(
                "; ",
                JavaEffect.brief(change.java()).stream()
                        .map(effect -> "`" + effect + "`")
                        .toList());
        if (!java.isEmpty()) {
            text.append("  \n  Java: ").append(java);
        }
        String places = change.olderPlace().isEmpty() || change.newerPlace().isEmpty()
                ? change.olderPlace() + change.newerPlace()
                : change.olderPlace() + " → " + change.newerPlace();
        text.append(places.isEmpty() ? "\n" : "  \n  At `" + places + "`\n");
    }

    private static String owner(Change change) {
        return change.product().isEmpty() ? change.subject() : change.product() + " " + change.subject();
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private static String json(DiffReport report) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        ObjectWriter writer = new ObjectMapper().writer(printer);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("older", report.older());
        tree.put("newer", report.newer());
        tree.put("olderDocs", report.olderDocs());
        tree.put("newerDocs", report.newerDocs());
        tree.put("proposedVersion", report.version());
        tree.put("counts", report.counts());
        tree.put("changes", report.changes());
        try {
            return writer.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
