package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each folder under {@code golden} is a description, options, and the files expected of them.
 * {@code -Ddanakit.refresh=true} rewrites what is expected; the change then shows in review.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client",
                "callback",
                "dana-side",
                "open-api",
                "open-api-dana",
                "pages",
                "adapters",
                "settlement",
                "tokens",
                "nicepay",
                "nicepay-dana"
            })
    void emitsExactlyWhatIsExpectedAndItCompilesStrictly(String name) throws IOException {
        SortedMap<String, String> emitted = generate(name);
        SortedMap<String, String> own = new TreeMap<>(emitted);
        own.keySet().removeIf(file -> file.contains("/runtime/"));
        if (Boolean.getBoolean("danakit.refresh")) {
            refresh(GOLDEN.resolve(name).resolve("expected"), own);
        }

        assertThat(own).isEqualTo(read(GOLDEN.resolve(name).resolve("expected")));
        write(folder.resolve("src"), emitted);
        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();
    }

    private SortedMap<String, String> generate(String name) throws IOException {
        Properties options = new Properties();
        try (Reader reader = Files.newBufferedReader(GOLDEN.resolve(name).resolve("options.properties"))) {
            options.load(reader);
        }
        Problems problems = new Problems();
        GeneratorOptions parsed = GeneratorOptions.parse(
                options.getProperty("basePackage"),
                List.of(),
                options.getProperty("role"),
                list(options.getProperty("emit")),
                list(options.getProperty("adapters", "")),
                list(options.getProperty("guards", "")),
                list(options.getProperty("files", "")),
                problems);
        problems.throwIfAny();
        List<Path> spec = List.of(GOLDEN.resolve(name).resolve("spec.yaml"));
        return new DanaGenerator(getClass().getClassLoader()).generate(new GenerationRequest(parsed, spec, null));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(s -> !s.isBlank()).toList();
    }

    private static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return files;
    }

    private static void refresh(Path root, SortedMap<String, String> files) throws IOException {
        for (String stale : read(root).keySet()) {
            Files.delete(root.resolve(stale));
        }
        write(root, files);
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
