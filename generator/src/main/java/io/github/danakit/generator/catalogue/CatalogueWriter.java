package io.github.danakit.generator.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.catalogue.Catalogue.CodeRow;
import io.github.danakit.generator.catalogue.Catalogue.Entry;
import io.github.danakit.generator.catalogue.Catalogue.FieldRow;
import io.github.danakit.generator.template.HtmlTemplates;
import java.util.List;
import java.util.Map;

/** Writes the reference in the form that a user asks for. */
public final class CatalogueWriter {
    /** Forms and the names of their files. */
    public static final Map<String, String> FILES =
            Map.of("html", "catalogue.html", "markdown", "catalogue.md", "json", "catalogue.json");

    private CatalogueWriter() {}

    /** The reference as {@code html}, {@code markdown} or {@code json}. */
    public static String write(Catalogue catalogue, String form) {
        return switch (form) {
            case "markdown" -> markdown(catalogue);
            case "json" -> json(catalogue);
            default -> new HtmlTemplates().render("catalogue.mustache", CataloguePage.of(catalogue));
        };
    }

    private static String markdown(Catalogue catalogue) {
        StringBuilder text = new StringBuilder("# DANA, by Danakit\n\n");
        text.append("Description ").append(catalogue.version()).append(", after DANA's documents of ");
        text.append(catalogue.docsVersion()).append(".\n");
        catalogue.products().forEach(product -> {
            text.append("\n## ").append(escaped(product.title())).append("\n\n");
            text.append(escaped(product.description())).append('\n');
            product.operations().forEach(entry -> operation(entry, text));
        });
        return text.toString();
    }

    private static void operation(Entry entry, StringBuilder text) {
        text.append("\n### ").append(entry.operationId()).append("\n\n");
        text.append(escaped(entry.summary()))
                .append(". `")
                .append(entry.method())
                .append(' ')
                .append(entry.path());
        text.append("` (")
                .append(entry.kind())
                .append(", ")
                .append(entry.protocol())
                .append(")\n");
        if (!entry.description().isEmpty()) {
            text.append('\n').append(escaped(entry.description())).append('\n');
        }
        text.append('\n');
        entry.facts()
                .forEach((name, value) -> text.append("- ")
                        .append(name)
                        .append(": ")
                        .append(escaped(value))
                        .append('\n'));
        entry.missing()
                .forEach(
                        gap -> text.append("- Not known: ").append(escaped(gap)).append('\n'));
        entry.messages().forEach(message -> {
            text.append("\n#### ")
                    .append(message.name())
                    .append("\n\n| field | type | | limits | meaning |\n| --- | --- | --- | --- | --- |\n");
            message.fields().forEach(field -> field(field, text));
        });
        codes("Codes", entry.codes(), text);
        codes("Values of " + entry.statusField(), entry.states(), text);
    }

    private static void field(FieldRow field, StringBuilder text) {
        String need = field.required() ? "required" : field.condition();
        String meaning = field.description() + (field.sensitive() ? " Sensitive." : "");
        row(
                text,
                List.of(
                        "`" + field.path() + "`",
                        field.type(),
                        escaped(need),
                        escaped(field.limits()),
                        escaped(meaning)));
    }

    private static void codes(String name, List<CodeRow> codes, StringBuilder text) {
        if (codes.isEmpty()) {
            return;
        }
        text.append("\n#### ").append(name).append("\n\n| code | HTTP | message | outcome | action | meaning |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (CodeRow code : codes) {
            String outcome = code.transaction().isEmpty()
                    ? code.outcome()
                    : code.outcome() + ", transaction " + code.transaction();
            row(
                    text,
                    List.of(
                            "`" + code.code() + "`",
                            code.http(),
                            escaped(code.message()),
                            outcome,
                            code.action(),
                            escaped(code.meaning())));
        }
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replace("\n", " ");
    }

    private static String json(Catalogue catalogue) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(catalogue) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
