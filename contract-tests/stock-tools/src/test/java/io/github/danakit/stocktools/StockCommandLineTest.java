package io.github.danakit.stocktools;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.Mustache;
import io.github.danakit.generator.DanaGenerator;
import io.github.danakit.generator.GenerationRequest;
import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.lint.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dana-java} is a generator like any other for the command line of OpenAPI Generator. */
class StockCommandLineTest {
    private static final Path CLI = Path.of("target/stock/openapi-generator-cli.jar");

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void unpackTheDescription() throws IOException {
        Path description = folder.resolve("description");
        Documents.unpack(description);
        spec = description.resolve("spi/payment-gateway.yaml");
    }

    @Test
    void theStockCommandLineEmitsWhatOurFrontEndEmits() throws Exception {
        Path output = folder.resolve("out");
        run(
                "generate",
                "-g",
                "dana-java",
                "-i",
                spec.toString(),
                "-o",
                output.toString(),
                "--additional-properties=basePackage=com.example.dana,emit=server,adapters=httpserver");

        assertThat(read(output.resolve("src/main/java"))).isEqualTo(ours());
    }

    @Test
    void theStockCommandLineKnowsItsOptions() throws Exception {
        assertThat(run("config-help", "-g", "dana-java")).contains("basePackage", "role", "emit", "adapters");
    }

    private SortedMap<String, String> ours() {
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana",
                List.of(),
                "partner",
                List.of("server"),
                List.of("httpserver"),
                List.of(),
                List.of(),
                new Problems());
        return new DanaGenerator(StockCommandLineTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(spec), null));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        String classPath =
                String.join(File.pathSeparator, CLI.toString(), origin(DanaGenerator.class), origin(Mustache.class));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                classPath,
                "org.openapitools.codegen.OpenAPIGenerator"));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(log);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static String origin(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    private static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
