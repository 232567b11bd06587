package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problems;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emitted code fits the stack that it is made for. */
class StackOptionsTest {
    private static final Path SPEC = Path.of("src/test/resources/golden/client/spec.yaml");

    @TempDir
    Path folder;

    private static SortedMap<String, String> generate(
            String jackson, List<String> listeners, String nativeImage, String moduleInfo) {
        Problems problems = new Problems();
        StackOptions stack = StackOptions.parse(jackson, listeners, nativeImage, moduleInfo, problems);
        GeneratorOptions options = GeneratorOptions.parse(
                        "com.example.dana", List.of(), "partner", List.of(), List.of(), List.of(), List.of(), problems)
                .with(stack);
        problems.throwIfAny();
        return new DanaGenerator(StackOptionsTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(SPEC), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void aModuleForEitherJacksonCompilesOnTheModulePathAlone(String jackson) throws IOException {
        SortedMap<String, String> files = generate(jackson, List.of("slf4j"), "true", "true");
        assertThat(compile(files, jackson.equals("2") ? "core|annotations" : "core|databind|annotations"))
                .isEmpty();
        String other = jackson.equals("2") ? "databind" : "com.fasterxml.jackson.core";
        assertThat(files.values()).noneMatch(text -> text.contains(other));
        assertThat(files.get("com/example/dana/listener/DanaSlf4jListener.java"))
                .contains("org.slf4j.Logger");
    }

    @Test
    void metadataForNativeImagesListsWhatIsBoundByReflection() {
        String metadata = generate("2", List.of(), "true", "false")
                .get("META-INF/native-image/com.example.dana/reachability-metadata.json");
        assertThat(metadata)
                .contains("\"com.example.dana.samplepay.MakePaymentRequest\"")
                .contains("\"com.example.dana.common.Channel\"")
                .contains("\"com.example.dana.runtime.Money\"")
                .doesNotContain("SamplePayClient", "},\n  ]");
    }

    @Test
    void nothingOfThisIsEmittedUnlessItIsAskedFor() {
        assertThat(generate("2", List.of(), "false", "false").keySet())
                .noneMatch(
                        file -> file.contains("listener") || file.contains("META-INF") || file.contains("module-info"));
    }

    @Test
    void unknownValuesAreRefusedWithTheListOfValidOnes() {
        Problems problems = new Problems();
        StackOptions.parse("4", List.of("log4j"), "yes", "no", problems);
        assertThat(problems.list())
                .extracting(Object::toString)
                .anyMatch(p -> p.contains("'4' is not a value of jackson") && p.contains("2, 3"))
                .anyMatch(p -> p.contains("'log4j' is not a value of listeners") && p.contains("slf4j, opentelemetry"))
                .anyMatch(p -> p.contains("'yes' is not a value of nativeImage") && p.contains("true, false"))
                .anyMatch(p -> p.contains("'no' is not a value of moduleInfo"));
    }

    private String compile(SortedMap<String, String> files, String jackson) throws IOException {
        for (String file : files.keySet()) {
            Path target = folder.resolve("src").resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, files.get(file));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.matches(".*(jackson-(" + jackson + ")|jspecify|slf4j-api)-[^/\\\\]*jar"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-d", folder.resolve("out").toString(), "--module-path", jars);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            boolean good = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call();
            return good ? messages.toString() : messages + "compilation failed";
        }
    }
}
