package io.github.danakit.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every tag that a message can carry has its entry in docs/errors.md, and no entry is about nothing. */
class ErrorTagsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_CODE = Pattern.compile("\"\\[?(DANA-[A-Z]+-\\d{3})");
    private static final Pattern IN_DOCS = Pattern.compile("(?m)^\\| (DANA-[A-Z]+-\\d{3}) \\|");

    @Test
    void tagsAndTheirDocumentationAgree() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            used.addAll(tags(IN_CODE, source));
        }

        assertThat(tags(IN_DOCS, ROOT.resolve("docs/errors.md"))).isEqualTo(used);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (file, attributes) -> file.toString().replace('\\', '/').contains("/src/main/java/")
                        && file.toString().endsWith(".java"))) {
            return files.toList();
        }
    }

    private static Set<String> tags(Pattern pattern, Path file) throws IOException {
        Set<String> tags = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            tags.add(matcher.group(1));
        }
        return tags;
    }
}
