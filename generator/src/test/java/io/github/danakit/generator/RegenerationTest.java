package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted follows from the description alone, and a small change in it is a small change in the code. */
class RegenerationTest {
    private static final Path SPEC = Path.of("src/test/resources/golden/client/spec.yaml");
    private static final String PRODUCT = "com/example/dana/samplepay/";

    @TempDir
    Path folder;

    @Test
    void aRemarkInTheYamlChangesNothing() throws IOException {
        assertThat(generate(text().replace("paths:\n", "# a remark\npaths:\n"))).isEqualTo(generate(text()));
    }

    @Test
    void anotherDescriptionChangesDocumentationOnly() throws IOException {
        SortedMap<String, String> before = generate(text());
        SortedMap<String, String> after = generate(edited("summary: Make a payment\n", "summary: Pay something\n"));

        assertThat(changed(before, after))
                .isNotEmpty()
                .allSatisfy(
                        (file, texts) -> assertThat(withoutComments(texts[0])).isEqualTo(withoutComments(texts[1])));
    }

    @Test
    void aChangedCodeTouchesOnlyTheFilesOfItsOperations() throws IOException {
        SortedMap<String, String> before = generate(text());
        SortedMap<String, String> after = generate(edited(
                "action: NEW_TRANSACTION, meaning: another content", "action: MARK_FAILED, meaning: another content"));

        assertThat(changed(before, after).keySet())
                .isNotEmpty()
                .isSubsetOf(PRODUCT + "SamplePayCodes.java", PRODUCT + "SamplePayOperations.java");
    }

    @Test
    void lineEndsLocaleAndZoneOfTheMachineDoNotShow() throws IOException {
        SortedMap<String, String> before = generate(text());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
            assertThat(generate(text().replace("\n", "\r\n"))).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String text() throws IOException {
        return Files.readString(SPEC).replace("\r\n", "\n");
    }

    private static String edited(String what, String by) throws IOException {
        assertThat(text()).contains(what);
        return text().replace(what, by);
    }

    private SortedMap<String, String> generate(String text) throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.yaml"), text);
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana", List.of(), "partner", List.of(), List.of(), List.of(), List.of(), new Problems());
        return new DanaGenerator(getClass().getClassLoader())
                .generate(new GenerationRequest(options, List.of(spec), null));
    }

    private static Map<String, String[]> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, String[]> changed = new TreeMap<>();
        before.forEach((file, text) -> {
            String now = after.getOrDefault(file, "");
            if (!now.equals(text)) {
                changed.put(file, new String[] {text, now});
            }
        });
        return changed;
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", " ");
    }
}
