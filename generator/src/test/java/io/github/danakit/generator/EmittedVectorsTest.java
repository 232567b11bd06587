package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.runtime.TestKeys;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All signature vectors, judged by code that was emitted for DANA's own description and compiled under another package;
 * {@code emitted/Vectors.java} is what a team would write around it.
 */
class EmittedVectorsTest {
    private static final List<String> PRODUCTS = List.of("authorization", "widget", "open-api-oauth", "nicepay");
    private static final List<String> FILES = List.of(
            "snap-asymmetric",
            "snap-access-token",
            "snap-b2b2c",
            "snap-symmetric",
            "snap-webhook",
            "openapi-envelope",
            "seamless",
            "nicepay-merchant-token",
            "rejects");

    @TempDir
    static Path folder;

    private static URLClassLoader loader;
    private static Function<Map<String, Object>, Map<String, String>> judge;

    @BeforeAll
    @SuppressWarnings("unchecked") // the emitted class says so itself
    static void compilesWhatIsEmitted() throws IOException, ReflectiveOperationException {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana",
                PRODUCTS,
                "partner",
                List.of("client", "server"),
                List.of(),
                List.of(),
                List.of(),
                problems);
        problems.throwIfAny();
        Map<String, String> files = new DanaGenerator(EmittedVectorsTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(), null));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        for (String own : List.of("Vectors.java", "SigningGuide.java")) {
            Files.copy(
                    Path.of("src/test/resources/emitted").resolve(own), folder.resolve("src/com/example/dana/" + own));
        }
        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();
        loader = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
        Object vectors =
                loader.loadClass("com.example.dana.Vectors").getConstructor().newInstance();
        judge = ((BiFunction<String, String, Function<Map<String, Object>, Map<String, String>>>) vectors)
                .apply(TestKeys.file("test-key-pkcs8.pem"), TestKeys.file("test-key-public.pem"));
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    static List<Map<String, Object>> vectors() throws IOException {
        List<Map<String, Object>> vectors = new ArrayList<>();
        for (String file : FILES) {
            Map<String, Object> content =
                    new ObjectMapper().readValue(TestKeys.file(file + ".json"), new TypeReference<>() {});
            for (Object vector : (List<?>) content.get("vectors")) {
                Map<String, Object> copy = new HashMap<>();
                ((Map<?, ?>) vector).forEach((name, value) -> copy.put(String.valueOf(name), value));
                vectors.add(copy);
            }
        }
        return vectors;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theVerdictAndOurOwnSignatureAreTheExpectedOnes(Map<String, Object> vector) {
        Map<String, String> judged = judge.apply(vector);

        assertThat(judged).as(vector.get("name").toString()).containsEntry("verdict", (String) vector.get("expected"));
        assertThat(judged).containsEntry("signature", (String) vector.get("expectedSignature"));
        if (vector.get("expected").equals("accept")) {
            assertThat(judged).containsEntry("text", (String) vector.get("expectedStringToSign"));
        }
    }

    /** {@code docs/signing.md} shows regions of what was compiled here. */
    @Test
    void theGuideShowsOnlyCodeThatIsCompiled() throws IOException {
        String guide = GuideSnippets.guide();
        List<String> shown = GuideSnippets.of("SigningGuide.java");

        assertThat(shown).isNotEmpty().allSatisfy(snippet -> assertThat(guide).contains(snippet));
    }

    @Test
    void noneIsLeftOut() throws IOException {
        Map<Object, Long> counts = vectors().stream()
                .collect(Collectors.groupingBy(vector -> vector.get("expected"), Collectors.counting()));

        assertThat(counts).containsOnly(Map.entry("accept", 57L), Map.entry("reject", 30L));
    }
}
