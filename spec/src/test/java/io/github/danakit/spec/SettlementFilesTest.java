package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Layouts of settlement files have one form, and their examples follow them. */
class SettlementFilesTest {
    private static final List<Path> FILES = Description.yamlFiles(Description.MODULE.resolve("files"));

    private final Violations violations = new Violations();

    @Test
    void layoutsHaveTheFormOfTheirSchema() {
        FormSchema schema = new FormSchema("files/settlement-file.schema.json");
        FILES.forEach(file -> schema.check(file, violations));
        violations.assertNone();
    }

    @Test
    void layoutsAreNamedAfterTheirFileAndColumnsOnce() {
        for (Path file : FILES) {
            JsonNode layout = Description.read(file);
            boolean named = file.endsWith(layout.path("id").asText() + ".yaml");
            violations.when(!named, file.getFileName(), "is not named after its id");
            List<String> columns = columns(layout);
            boolean once = new TreeSet<>(columns).size() == columns.size();
            violations.when(!once, file.getFileName(), "has a column twice");
        }
        violations.assertNone();
    }

    @Test
    void namesFollowTheirPattern() {
        for (Path file : FILES) {
            JsonNode name = Description.read(file).path("name");
            String pattern = name.path("pattern").asText();
            for (Map.Entry<String, JsonNode> part : name.path("parts").properties()) {
                boolean used = pattern.contains("{" + part.getKey() + "}");
                violations.when(!used, file.getFileName(), part.getKey() + " is not in " + pattern);
            }
            String example = name.path("example").asText();
            boolean fits = example.matches(pattern.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
            violations.when(!fits, file.getFileName(), example + " does not follow " + pattern);
        }
        violations.assertNone();
    }

    @Test
    void timesHaveAFormatThatJavaReads() {
        ZonedDateTime time = ZonedDateTime.parse("2026-03-18T09:15:00+07:00");
        for (Path file : FILES) {
            for (JsonNode column : Description.read(file).path("columns")) {
                if (column.has("format")) {
                    String format = column.path("format").asText();
                    violations.when(!reads(format, time, column), file.getFileName(), format + " does not fit");
                }
            }
        }
        violations.assertNone();
    }

    /** Whether a time comes out with the length that the column gives. */
    private static boolean reads(String format, ZonedDateTime time, JsonNode column) {
        try {
            String text = DateTimeFormatter.ofPattern(format, Locale.ROOT).format(time);
            return !column.has("maxLength")
                    || text.length() == column.path("maxLength").asInt();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    @Test
    void examplesFollowTheLayout() {
        for (Path file : FILES) {
            JsonNode layout = Description.read(file);
            String delimiter = layout.path("delimiter").asText();
            List<String> lines = layout.path("example").asText().lines().toList();
            for (String line : lines) {
                boolean complete =
                        line.split(delimiter, -1).length == columns(layout).size();
                violations.when(!complete, file.getFileName(), "another number of values: " + line);
            }
            if (!lines.isEmpty()) {
                boolean header = lines.get(0).equals(String.join(delimiter, columns(layout)));
                violations.when(!header, file.getFileName(), "the header does not list the columns");
            }
        }
        violations.assertNone();
    }

    private static List<String> columns(JsonNode layout) {
        List<String> names = new ArrayList<>();
        layout.path("columns").forEach(column -> names.add(column.path("name").asText()));
        return names;
    }
}
