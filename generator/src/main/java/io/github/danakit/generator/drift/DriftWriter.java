package io.github.danakit.generator.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a report in the form that a user asks for. */
public final class DriftWriter {
    /** Forms and the names of their files. */
    public static final Map<String, String> FILES =
            Map.of("text", "drift.txt", "markdown", "drift.md", "json", "drift.json");

    private DriftWriter() {}

    /** The report as {@code text}, {@code markdown} or {@code json}. */
    public static String write(DriftReport report, String form) {
        return switch (form) {
            case "markdown" -> markdown(report);
            case "json" -> json(report);
            default -> text(report);
        };
    }

    private static String text(DriftReport report) {
        StringBuilder text = new StringBuilder(report.summary()).append('\n');
        for (Finding finding : report.findings()) {
            text.append('\n')
                    .append('[')
                    .append(finding.kind().words())
                    .append("] ")
                    .append(subject(finding));
            text.append(": ")
                    .append(finding.what())
                    .append(" (")
                    .append(times(finding))
                    .append(")\n");
            if (!finding.samples().isEmpty()) {
                text.append("    such as: ")
                        .append(String.join(", ", finding.samples()))
                        .append('\n');
            }
            text.append("    first in: ").append(finding.first()).append('\n');
            if (!finding.described().isEmpty()) {
                text.append("    described at: ").append(finding.described()).append('\n');
            }
        }
        byProduct(report)
                .forEach((product, names) -> text.append("\nnever called, ")
                        .append(product)
                        .append(": ")
                        .append(names)
                        .append('\n'));
        return text.toString();
    }

    private static String subject(Finding finding) {
        String where = (finding.operation() + " " + finding.message()).strip();
        return finding.member().isEmpty() ? where : where + ", " + finding.member();
    }

    private static String times(Finding finding) {
        return finding.count() == 1 ? "once" : finding.count() + " times";
    }

    private static SortedMap<String, String> byProduct(DriftReport report) {
        return report.unseen().stream()
                .collect(Collectors.groupingBy(
                        name -> name.replaceFirst("/.*", ""),
                        TreeMap::new,
                        Collectors.mapping(name -> name.replaceFirst(".*/", ""), Collectors.joining(", "))));
    }

    private static String markdown(DriftReport report) {
        StringBuilder text = new StringBuilder("# Traffic beside the description\n\n");
        text.append(report.summary()).append("\n\n");
        if (!report.findings().isEmpty()) {
            text.append("| what | where | described | seen | such as |\n| --- | --- | --- | --- | --- |\n");
        }
        for (Finding finding : report.findings()) {
            text.append("| ").append(finding.kind().words());
            text.append(" | ").append(cell(subject(finding)));
            text.append(" | ").append(cell(finding.what()));
            text.append(" | ").append(times(finding));
            text.append(" | ")
                    .append(cell(String.join(", ", finding.samples())))
                    .append(" |\n");
        }
        text.append("\n## Never called\n\n");
        byProduct(report)
                .forEach((product, names) -> text.append("- ")
                        .append(product)
                        .append(": ")
                        .append(names)
                        .append('\n'));
        return text.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private static String json(DriftReport report) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
