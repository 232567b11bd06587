package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that is emitted for the description of DANA itself. */
class EmittedCodeTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"partner,'client,server'", "partner,client", "partner,server", "dana,'client,server'"})
    void compilesWithoutWarningInEveryRoleAndHalf(String role, String emit) throws IOException {
        SortedMap<String, String> files = generate(role, List.of(emit.split(",")));

        write(files);
        if (System.getProperty("keep") != null) {
            Path keep = Path.of("/tmp/emitted/" + role + emit.replace(',', '-'));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.createDirectories(keep.resolve(file.getKey()).getParent());
                Files.writeString(keep.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes"))).isEmpty();
    }

    private SortedMap<String, String> generate(String role, List<String> emit) {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana", List.of("payment-gateway"), role, emit, emit.contains("server") ? List.of("httpserver") : List.of(), problems);
        problems.throwIfAny();
        return new DanaGenerator(getClass().getClassLoader()).generate(new GenerationRequest(options, List.of(), null));
    }

    private void write(SortedMap<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
