package io.github.danakit.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Regions of compiled sources, as {@code docs/signing.md} shows them. */
final class GuideSnippets {
    private static final Path EMITTED = Path.of("src/test/resources/emitted");
    private static final Pattern REGION = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    private GuideSnippets() {}

    static String guide() throws IOException {
        return text(Path.of("../docs/signing.md"));
    }

    /** What the guide has to hold of a source beside the emitted ones. */
    static List<String> of(String source) throws IOException {
        return REGION.matcher(text(EMITTED.resolve(source)))
                .results()
                .map(found -> "<!-- snippet: " + found.group(2) + " -->\n```java\n"
                        + found.group(3).indent(-found.group(1).length()) + "```")
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
