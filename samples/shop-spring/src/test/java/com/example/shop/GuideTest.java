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

/** The guide shows code that is compiled: each of its snippets is a marked region of this sample. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/server.md");
    private static final Path SOURCES = Path.of("src/main/java/com/example/shop");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: ([\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    @Test
    void showsOnlyCodeThatIsCompiled() throws IOException {
        Map<String, String> compiled = compiled();
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        if (Boolean.getBoolean("danakit.refresh")) {
            guide = SHOWN.matcher(guide)
                    .replaceAll(found -> Matcher.quoteReplacement("<!-- snippet: " + found.group(1) + " -->\n```java\n"
                            + compiled.get(found.group(1)) + "```"));
            Files.writeString(GUIDE, guide);
        }

        Map<String, String> shown = new TreeMap<>();
        SHOWN.matcher(guide).results().forEach(found -> shown.put(found.group(1), found.group(2)));

        assertThat(shown).hasSize(2);
        shown.forEach((name, code) -> assertThat(code).as(name).isEqualTo(compiled.get(name)));
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        for (String file : new String[] {"Notifications.java", "DanaConfiguration.java"}) {
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
