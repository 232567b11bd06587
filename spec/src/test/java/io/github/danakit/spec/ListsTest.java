package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** In-app functions, changes, aliases and banks have their form, and name operations that there are. */
class ListsTest {
    private static final Path MODULE = Description.MODULE;

    private final Violations violations = new Violations();
    private final Set<String> ids = CatalogueTest.ids();

    @Test
    void inAppFunctionsHaveTheFormOfTheirSchema() {
        FormSchema schema = new FormSchema("in-app/in-app.schema.json");
        for (Path file : Description.yamlFiles(MODULE.resolve("in-app"))) {
            schema.check(file, violations);
            JsonNode collection = Description.read(file);
            collection.path("server").forEach(call -> known(file, call.path("id")));
            collection
                    .path("in-app")
                    .forEach(function -> function.path("server").forEach(id -> known(file, id)));
        }
        violations.assertNone();
    }

    @Test
    void changesHaveTheFormOfTheirSchemaAndAFileForEachMonth() {
        FormSchema schema = new FormSchema("changes/changes.schema.json");
        Set<String> products = new TreeSet<>(Set.of("all", "mini-program", "settlement"));
        Description.products().forEach(document -> products.add(document.product()));
        for (Path file : Description.yamlFiles(MODULE.resolve("changes"))) {
            schema.check(file, violations);
            JsonNode list = Description.read(file);
            String date = list.path("date").asText();
            String name = date.equals("unknown") ? "undated.yaml" : date.substring(0, 7) + ".yaml";
            violations.when(!file.endsWith(name), file.getFileName(), "should be named " + name);
            for (JsonNode change : list.path("changes")) {
                String product = change.path("product").asText();
                violations.when(!products.contains(product), file.getFileName(), "there is no product " + product);
                change.path("operations").forEach(id -> known(file, id));
            }
        }
        violations.assertNone();
    }

    @Test
    void aliasesHaveTheFormOfTheirSchema() {
        new FormSchema("aliases.schema.json").check(MODULE.resolve("aliases.yaml"), violations);
        violations.assertNone();
    }

    @Test
    void banksHaveACodeOfThreeDigitsAndAName() throws IOException {
        List<String> lines = Files.readAllLines(MODULE.resolve("banks.csv"));
        violations.when(!lines.get(0).equals("code,name"), "banks.csv:1", "is not the header");
        String last = "";
        for (int i = 1; i < lines.size(); i++) {
            String place = "banks.csv:" + (i + 1);
            String line = lines.get(i);
            violations.when(!line.matches("\\d{3},([^\",]+|\"[^\"]+\")"), place, line + " is not code,name");
            violations.when(
                    line.replace("\"", "").compareTo(last) <= 0, place, line + " is not in order, or stands twice");
            last = line.replace("\"", "");
        }
        violations.assertNone();
    }

    private void known(Path file, JsonNode id) {
        violations.when(!ids.contains(id.asText()), MODULE.relativize(file), "there is no " + id.asText());
    }
}
