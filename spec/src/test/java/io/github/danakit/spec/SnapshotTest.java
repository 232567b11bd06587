package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing gets lost by accident: the ids and the figures are those of the last refresh. */
class SnapshotTest {
    private static final Path FOLDER = Description.MODULE.resolve("src/test/resources/snapshot");

    @Test
    void operationsAreThoseOfTheSnapshot() {
        StringBuilder text = new StringBuilder();
        for (JsonNode row : CatalogueTest.rows()) {
            text.append(row.path("id").asText())
                    .append(' ')
                    .append(row.path("kind").asText());
            text.append(' ').append(row.path("status").asText());
            text.append(row.has("aliasOf") ? " = " + row.path("aliasOf").asText() : "")
                    .append('\n');
        }
        Snapshot.check(FOLDER.resolve("operations.txt"), text.toString());
    }

    @Test
    void figuresAreThoseOfTheSnapshot() {
        StringBuilder text = new StringBuilder("product operations fields codes\n");
        TreeSet<String> products = new TreeSet<>();
        Description.products().forEach(document -> products.add(document.product()));
        for (String product : products) {
            List<Operation> operations = Description.operations().stream()
                    .filter(operation -> operation.document().product().equals(product))
                    .toList();
            append(text, product, Figures.of(operations));
        }
        append(text, "all", Figures.of(Description.operations()));
        Snapshot.check(FOLDER.resolve("figures.txt"), text.toString());
    }

    private static void append(StringBuilder text, String name, Figures figures) {
        text.append(name).append(' ').append(figures.operations());
        text.append(' ').append(figures.fields());
        text.append(' ').append(figures.codes()).append('\n');
    }
}
