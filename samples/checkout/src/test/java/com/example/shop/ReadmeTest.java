package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that is compiled: each of its snippets is a marked region of this sample. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCES = Path.of("src/main/java/com/example/shop");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: ([\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONFIGURATION = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    @Test
    void showsOnlyCodeThatIsCompiled() throws IOException {
        Map<String, String> compiled = compiled();
        String readme = Files.readString(README).replace("\r\n", "\n");
        if (Boolean.getBoolean("danakit.refresh")) {
            readme = refreshed(readme, compiled);
            Files.writeString(README, readme);
        }

        Map<String, String> shown = new TreeMap<>();
        SHOWN.matcher(readme).results().forEach(found -> shown.put(found.group(1), found.group(2)));

        assertThat(shown).isNotEmpty();
        shown.forEach((name, code) -> assertThat(code).as(name).isEqualTo(compiled.get(name)));
    }

    @Test
    void showsTheConfigurationThatThisSampleIsBuiltWith() throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        Matcher shown = CONFIGURATION.matcher(readme);

        assertThat(shown.find()).isTrue();
        assertThat(Files.readString(Path.of("pom.xml")).replace("\r\n", "\n"))
                .contains(shown.group(1).replace("<version>0.1.0</version>", "<version>${project.version}</version>"));
    }

    private static String refreshed(String readme, Map<String, String> compiled) {
        return SHOWN.matcher(readme)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<!-- snippet: " + found.group(1) + " -->\n```java\n" + compiled.get(found.group(1)) + "```"));
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        for (String file : new String[] {"Shop.java", "Story.java"}) {
            String source = Files.readString(SOURCES.resolve(file)).replace("\r\n", "\n");
            MARKED.matcher(source)
                    .results()
                    .forEach(found -> regions.put(
                            found.group(2),
                            found.group(3).indent(-found.group(1).length())));
        }
        return regions;
    }
}
