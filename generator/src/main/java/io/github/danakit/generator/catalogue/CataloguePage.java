package io.github.danakit.generator.catalogue;

import io.github.danakit.generator.catalogue.Catalogue.CodeRow;
import io.github.danakit.generator.catalogue.Catalogue.Entry;
import io.github.danakit.generator.catalogue.Catalogue.FieldRow;
import io.github.danakit.generator.catalogue.Catalogue.Message;
import io.github.danakit.generator.catalogue.Catalogue.Product;
import io.github.danakit.generator.template.HtmlTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view of the reference as a page that needs nothing else. */
record CataloguePage(
        String style,
        String script,
        String version,
        String docsVersion,
        int operations,
        int fields,
        int codes,
        List<Section> products) {

    /** A product. */
    record Section(String id, String title, String description, int count, List<Item> items) {}

    /** An operation. */
    record Item(
            String id,
            String product,
            String name,
            String summary,
            List<Line> description,
            String method,
            String path,
            List<Tag> tags,
            List<Named> facts,
            List<Table> messages,
            List<Codes> codes,
            List<Origin> origins) {}

    /** A mark. */
    record Tag(String text, String colour) {}

    /** A fact. */
    record Named(String name, String value) {}

    /** Where our knowledge comes from, or what it lacks. */
    record Origin(String name, List<Line> lines) {}

    /** A line of text. */
    record Line(String text) {}

    /** The members of a message. */
    record Table(String name, int count, String words, List<Row> rows) {}

    /** A member; {@code lead} is the path of its owner. */
    record Row(String lead, String name, String type, List<Tag> tags, String limits, String description) {}

    /** The codes of an operation, or the states of a transaction. */
    record Codes(String name, int count, List<CodeLine> rows) {}

    /** A code. */
    record CodeLine(String code, String http, String message, List<Tag> tags, String meaning) {}

    static CataloguePage of(Catalogue catalogue) {
        return new CataloguePage(
                HtmlTemplates.resource("page.css") + HtmlTemplates.resource("catalogue.css"),
                HtmlTemplates.resource("filter.js"),
                catalogue.version(),
                catalogue.docsVersion(),
                catalogue.operations(),
                catalogue.fields(),
                catalogue.codes(),
                catalogue.products().stream().map(CataloguePage::section).toList());
    }

    private static Section section(Product product) {
        return new Section(
                product.product(),
                product.title(),
                plain(product.description()),
                product.operations().size(),
                product.operations().stream()
                        .map(entry -> item(product.product(), entry))
                        .toList());
    }

    private static Item item(String product, Entry entry) {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag(
                entry.kind().equals("api") ? "you call DANA" : "DANA calls you",
                entry.kind().equals("api") ? "blue" : "green"));
        tags.add(new Tag(entry.protocol(), "grey"));
        if (entry.movesMoney()) {
            tags.add(new Tag("moves money", "orange"));
        }
        if (!entry.status().isEmpty() && !entry.status().equals("documented")) {
            tags.add(new Tag(entry.status().replace('-', ' '), "grey"));
        }
        List<Codes> codes = new ArrayList<>();
        addCodes(codes, "Codes", entry.codes());
        addCodes(codes, "Values of " + entry.statusField(), entry.states());
        return new Item(
                product + "." + entry.operationId(),
                product,
                entry.operationId(),
                entry.summary(),
                entry.description().isEmpty() ? List.of() : List.of(new Line(plain(entry.description()))),
                entry.method(),
                entry.path(),
                tags,
                entry.facts().entrySet().stream()
                        .map(fact -> new Named(fact.getKey(), fact.getValue()))
                        .toList(),
                entry.messages().stream().map(CataloguePage::table).toList(),
                codes,
                origins(entry));
    }

    private static List<Origin> origins(Entry entry) {
        List<Origin> origins = new ArrayList<>();
        if (!entry.missing().isEmpty()) {
            origins.add(new Origin("What no source tells", lines(entry.missing())));
        }
        if (!entry.sources().isEmpty()) {
            origins.add(new Origin("Sources", lines(entry.sources())));
        }
        return origins;
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream().map(text -> new Line(plain(text))).toList();
    }

    /** Descriptions mark code as Markdown does. */
    private static String plain(String text) {
        return text.replace("`", "");
    }

    private static Table table(Message message) {
        int count = message.fields().size();
        return new Table(
                message.name(),
                count,
                count == 1 ? "field" : "fields",
                message.fields().stream().map(CataloguePage::row).toList());
    }

    private static Row row(FieldRow field) {
        List<Tag> tags = new ArrayList<>();
        if (field.required()) {
            tags.add(new Tag("required", "red"));
        } else if (!field.condition().isEmpty()) {
            tags.add(new Tag("conditional", "orange"));
        }
        if (field.sensitive()) {
            tags.add(new Tag("sensitive", "grey"));
        }
        int dot = field.path().lastIndexOf('.');
        return new Row(
                field.path().substring(0, dot + 1),
                field.path().substring(dot + 1),
                field.type(),
                tags,
                Stream.of(field.limits(), field.condition())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")),
                plain(field.description()));
    }

    private static void addCodes(List<Codes> codes, String name, List<CodeRow> rows) {
        if (!rows.isEmpty()) {
            codes.add(new Codes(
                    name, rows.size(), rows.stream().map(CataloguePage::line).toList()));
        }
    }

    private static CodeLine line(CodeRow row) {
        List<Tag> tags = new ArrayList<>();
        if (!row.outcome().isEmpty()) {
            tags.add(new Tag(row.outcome(), colour(row.outcome())));
        }
        if (!row.action().isEmpty()) {
            tags.add(new Tag(row.action(), "grey"));
        }
        if (!row.transaction().isEmpty()) {
            tags.add(new Tag("transaction " + row.transaction(), colour(row.transaction())));
        }
        if (tags.isEmpty()) {
            tags.add(new Tag("not published", "grey"));
        }
        String basis = row.basis().isEmpty() ? "" : " (" + row.basis().replace('-', ' ') + ")";
        return new CodeLine(row.code(), row.http(), row.message(), tags, plain(row.meaning()) + basis);
    }

    private static String colour(String outcome) {
        return switch (outcome) {
            case "SUCCESS" -> "green";
            case "FAILED" -> "red";
            case "PENDING" -> "blue";
            default -> "orange";
        };
    }
}
