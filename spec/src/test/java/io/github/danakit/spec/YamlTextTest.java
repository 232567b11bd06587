package io.github.danakit.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The YAML files are pleasant to read. */
class YamlTextTest {
    private static final int LONGEST_LINE = 160;

    private final Violations violations = new Violations();

    private static List<Path> files() {
        return Stream.of("openapi", "files", "in-app", "changes")
                .flatMap(folder -> Description.yamlFiles(Description.MODULE.resolve(folder)).stream())
                .toList();
    }

    @Test
    void linesFitOnAScreenAndHaveNoTabs() throws IOException {
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
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
