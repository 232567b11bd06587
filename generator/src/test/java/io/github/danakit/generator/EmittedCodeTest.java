package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that is emitted for the description of DANA itself, all products at once. */
class EmittedCodeTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"partner,'client,server'", "partner,client", "partner,server", "dana,'client,server'"})
    void compilesWithoutWarningInEveryRoleAndHalf(String role, String emit) throws IOException {
        write(generate(role, List.of(emit.split(","))));

        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();
    }

    @Test
    void staysWithinSixLinesPerFieldAndTwentyFivePerOperationBesideItsCodes() {
        CodeSize all = CodeSize.of(generate("partner", List.of("client", "server")));
        CodeSize size = CodeSize.of(generate(List.of("payment-gateway"), "partner", List.of("client", "server")));

        System.out.println("emitted code: payment-gateway " + size + ", all products " + all);
        assertThat(all.linesPerField()).isLessThanOrEqualTo(6.0);
        assertThat(size.linesPerField()).isLessThanOrEqualTo(6.0);
        assertThat(size.linesPerOperation()).isLessThanOrEqualTo(25.0);
    }

    @Test
    void isTheSameInEveryRun() {
        assertThat(generate("dana", List.of("server"))).isEqualTo(generate("dana", List.of("server")));
    }

    @Test
    void dependsOnJacksonAndJspecifyOnly() {
        generate("partner", List.of("client", "server"))
                .forEach((file, text) -> assertThat(text.lines()
                                .filter(line -> line.startsWith("import "))
                                .map(line -> line.replaceFirst("import (static )?", "")))
                        .as(file)
                        .allMatch(name -> name.startsWith("java.")
                                || name.startsWith("javax.sql.") && file.contains("/runtime/jdbc/")
                                || name.startsWith("com.example.dana.")
                                || name.startsWith("com.fasterxml.jackson.")
                                || name.startsWith("org.jspecify.annotations.")
                                || name.startsWith("javax.crypto.")
                                || name.startsWith("javax.net.ssl.")
                                || name.startsWith("com.sun.net.httpserver.") && file.contains("/adapter/")));
    }

    private SortedMap<String, String> generate(String role, List<String> emit) {
        return generate(List.of(), role, emit);
    }

    private SortedMap<String, String> generate(List<String> products, String role, List<String> emit) {
        Problems problems = new Problems();
        List<String> adapters = emit.contains("server") ? List.of("httpserver") : List.of();
        List<String> guards = emit.contains("server") ? List.of("jdbc") : List.of();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana", products, role, emit, adapters, guards, List.of("all"), problems);
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
