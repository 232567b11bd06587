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

/** The page about contracts shows code that is compiled and run: the tests of this sample. */
class ContractsPageTest {
    private static final Path PAGE = Path.of("../../docs/contracts.md");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: ([\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    @Test
    void showsOnlyTestsThatRun() throws IOException {
        Map<String, String> compiled = compiled();
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        if (Boolean.getBoolean("danakit.refresh")) {
            page = SHOWN.matcher(page)
                    .replaceAll(found -> Matcher.quoteReplacement("<!-- snippet: " + found.group(1) + " -->\n```java\n"
                            + compiled.get(found.group(1)) + "```"));
            Files.writeString(PAGE, page);
        }

        Map<String, String> shown = new TreeMap<>();
        SHOWN.matcher(page).results().forEach(found -> shown.put(found.group(1), found.group(2)));

        assertThat(shown).isEqualTo(compiled).isNotEmpty();
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        for (String file : new String[] {"ShopContractTest.java", "ShopAtDanaContractTest.java"}) {
            String source = Files.readString(Path.of("src/test/java/com/example/shop", file))
                    .replace("\r\n", "\n");
            MARKED.matcher(source)
                    .results()
                    .forEach(found -> regions.put(
                            found.group(2),
                            found.group(3).indent(-found.group(1).length())));
        }
        return regions;
    }
}
