package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to the plugin shows what is built and tested, and leaves no parameter out. */
class PluginGuideTest {
    private static final Path PLUGIN = Path.of("../plugin/src");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(?:xml|yaml)\\R(.*?)```");
    private static final Pattern PROPERTY = Pattern.compile("property = \"(dana\\.[A-Za-z.]+)\"");
    private static final List<String> MOJOS =
            List.of("DanaMojo", "SpecMojo", "GenerationMojo", "GenerateMojo", "GenerateTestMojo", "LintMojo");

    @Test
    void snippetsAreTakenFromProjectsThatAreBuilt() throws IOException {
        List<String> projects;
        try (Stream<Path> files = Files.walk(PLUGIN.resolve("it"))) {
            projects = files.filter(file -> file.toString().matches(".*\\.(xml|yaml)"))
                    .map(PluginGuideTest::text)
                    .toList();
        }
        Matcher block = BLOCK.matcher(text(Path.of("../docs/plugin.md")));

        assertThat(block.results().map(found -> found.group(1)).toList())
                .hasSizeGreaterThan(1)
                .allSatisfy(snippet -> assertThat(projects).anyMatch(project -> project.contains(snippet)));
    }

    @Test
    void everyParameterIsDescribed() {
        Set<String> properties = new TreeSet<>();
        for (String mojo : MOJOS) {
            Matcher matcher = PROPERTY.matcher(
                    text(PLUGIN.resolve("main/java/io/github/danakit/plugin").resolve(mojo + ".java")));
            matcher.results().forEach(found -> properties.add("`" + found.group(1) + "`"));
        }

        assertThat(text(Path.of("../docs/plugin.md"))).contains(properties);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
