package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The YAML files mean the same to every reader. */
class YamlTextTest {
    private static final int LONGEST_LINE = 160;

    private final Violations violations = new Violations();

    private static List<Path> files() {
        return Stream.of("openapi", "files", "in-app", "changes")
                .flatMap(folder -> Description.yamlFiles(Description.MODULE.resolve(folder)).stream())
                .toList();
    }

    @Test
    void textsThatLookLikeSomethingElseAreQuoted() {
        files().forEach(file -> new YamlText(file, violations).checkScalars());
        new YamlText(Description.MODULE.resolve("aliases.yaml"), violations).checkScalars();
        violations.assertNone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flag: no",
                "flag: On",
                "flag: Y",
                "time: 10:30:00",
                "zip: 012560",
                "day: 2026-03-18",
                "amount: 1_000",
                "version: 1.10",
                "x-dana-codes: [{code: 4045418}]",
                "/a/path.htm: {post: {x-dana-codes: [{code: USER_NOT_EXIST}]}}",
                "x-dana-codes: [{code: '00', meaning: this, and that}]",
                "nothing:",
                "200: ok",
                "on: push",
                "twice: a\ntwice: b"
            })
    void trapsAreFound(String text) throws IOException {
        Path file =
                Files.writeString(Files.createTempFile(Description.MODULE.resolve("target"), "trap", ".yaml"), text);
        new YamlText(file, violations).checkScalars();
        Files.delete(file);
        assertThatThrownBy(violations::assertNone).isInstanceOf(AssertionError.class);
    }

    @Test
    void linesFitOnAScreenAndHaveNoTabs() {
        for (Path file : files()) {
            List<String> lines = new YamlText(file, violations).lines();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String place = Description.MODULE.relativize(file) + ":" + (i + 1);
                boolean data = line.matches("  [A-Z0-9_-]+[;,].*");
                violations.when(line.length() > LONGEST_LINE && !data, place, line.length() + " characters");
                violations.when(line.contains("\t"), place, "has a tab");
                violations.when(line.endsWith(" "), place, "ends with a space");
            }
        }
        violations.assertNone();
    }
}
