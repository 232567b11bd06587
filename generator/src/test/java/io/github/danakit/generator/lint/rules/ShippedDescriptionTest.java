package io.github.danakit.generator.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problem;
import io.github.danakit.generator.source.SpecSource;
import io.github.danakit.generator.source.YamlLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Danakit's own description is held to the rules that a team's documents are held to, warnings included. */
class ShippedDescriptionTest {
    private static final Path SPEC = Path.of("../spec");

    @Test
    void theDescriptionKeepsAllRules() {
        LintReport report = new Linter(getClass().getClassLoader(), SPEC).lint(SpecSource.onClassPath());

        assertThat(report.isEmpty())
                .withFailMessage(() -> text(report.errors()) + text(report.warnings()))
                .isTrue();
    }

    @Test
    void theFilesBesideTheDocumentsMeanTheSameToEveryReaderOfYaml() throws IOException {
        Findings findings = new Findings();
        for (Path file : yamlFiles()) {
            YamlTextRule.check(SPEC.relativize(file).toString(), new YamlLines(Files.readString(file)), findings);
        }

        assertThat(text(findings.report().errors())).isEmpty();
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SPEC)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SPEC.resolve("target")) && !file.startsWith(SPEC.resolve("lint")))
                    .toList();
        }
    }

    private static String text(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
