package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes docs/coverage.md. */
final class CoverageReport {
    private static final List<String> STATUSES = List.of("documented", "partial", "seed-only");

    private final List<Operation> operations = Description.operations();
    private final Map<String, List<Operation>> products = operations.stream()
            .collect(Collectors.groupingBy(
                    operation -> operation.document().product(), TreeMap::new, Collectors.toList()));
    private final StringBuilder text = new StringBuilder();

    String write() {
        introduction();
        byProduct();
        byStatus();
        seedOnly();
        missing();
        return text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(format, values)).append('\n');
    }

    private void introduction() {
        line("# Coverage");
        line("");
        line("Generated from the description; refresh it with `mvn -pl spec test -Ddanakit.refresh=true`.");
        Figures all = Figures.of(operations);
        long ids = operations.stream()
                .mapToLong(operation -> operation.ids().size())
                .sum();
        line("");
        line(
                "- **%d operations** under %d ids in %d products: %s.",
                all.operations(), ids, products.size(), statuses());
        line(
                "- **%,d fields** (each path of a request or an answer once per operation, the envelope included).",
                all.fields());
        line(
                "- **%,d codes**, %,d of them with an action. DANA's own pages tell what a code means for the money, except for",
                all.codes(), all.actions());
        line(
                "  %d by analogy with the same case elsewhere and %d from the national standard.",
                all.byAnalogy(), all.standard());
        line(
                "- **%d settlement files** and **%d functions inside the app** stand beside the operations.",
                rows("file"), rows("in-app"));
        line("- **%d questions** that no source answers, listed at the end.", all.missing());
    }

    private String statuses() {
        return STATUSES.stream()
                .map(status -> of(operations, status).size() + " " + status)
                .collect(Collectors.joining(", "));
    }

    /** Rows of the catalogue of a kind, without other names and without the rows that only list others. */
    private static long rows(String kind) {
        return CatalogueTest.rows().stream()
                .filter(row -> row.path("kind").asText().equals(kind))
                .filter(row -> !row.has("aliasOf") && !row.has("functions"))
                .count();
    }

    private void byProduct() {
        line("");
        line("## By product");
        line("");
        line(
                "| product | operations | documented | partial | seed-only | fields | codes | with action | by analogy | standard | open questions |");
        line("| --- |%s", " ---: |".repeat(10));
        products.forEach(this::row);
        row("**all**", operations);
    }

    private void row(String name, List<Operation> some) {
        Figures figures = Figures.of(some);
        String statuses = STATUSES.stream()
                .map(status -> String.valueOf(of(some, status).size()))
                .collect(Collectors.joining(" | "));
        line("| %s | %d | %s | %s |", name, figures.operations(), statuses, rest(figures));
    }

    private static String rest(Figures figures) {
        return String.format(
                "%,d | %,d | %,d | %d | %d | %d",
                figures.fields(),
                figures.codes(),
                figures.actions(),
                figures.byAnalogy(),
                figures.standard(),
                figures.missing());
    }

    private void byStatus() {
        line("");
        line("## By status");
        line("");
        line("| status | operations | fields | codes | with action | by analogy | standard | open questions |");
        line("| --- |%s", " ---: |".repeat(7));
        for (String status : STATUSES) {
            Figures figures = Figures.of(of(operations, status));
            line("| %s | %d | %s |", status, figures.operations(), rest(figures));
        }
        line("");
        line(
                "`documented`: DANA's page was read as a whole. `partial`: a part of it is missing. `seed-only`: only the name and little more is known; the body is open.");
    }

    private static List<Operation> of(List<Operation> operations, String status) {
        return operations.stream()
                .filter(operation -> operation.status().equals(status))
                .toList();
    }

    private void seedOnly() {
        line("");
        line("## Seed-only operations");
        line("");
        of(operations, "seed-only")
                .forEach(operation -> line(
                        "- `%s`: %s", operation.ids().get(0), operation.spot().text("summary")));
    }

    private void missing() {
        line("");
        line("## What no source tells");
        products.forEach((product, some) -> {
            if (Figures.of(some).missing() > 0) {
                line("");
                line(
                        "<details><summary>%s (%d)</summary>",
                        product, Figures.of(some).missing());
                line("");
                some.forEach(this::missing);
                line("");
                line("</details>");
            }
        });
    }

    private void missing(Operation operation) {
        if (!Figures.missing(operation).isEmpty()) {
            line("- `%s`", operation.ids().get(0));
        }
        for (Spot gap : Figures.missing(operation)) {
            JsonNode node = gap.node();
            line("  - %s", node.asText());
        }
    }
}
