package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar checks a server that knows nothing of Java, with nothing else on the class path. */
class ExecutableKitTest {
    private static final ContractKeys KEYS = ContractKeys.generate();

    @TempDir
    Path folder;

    @Test
    void checksARunningServerAndEndsWithTheCodeThatTells() throws Exception {
        Path jar = jar();
        assumeThat(jar).as("the executable jar is made by package").isNotNull();
        try (StatefulServer kept = new StatefulServer("payment-gateway", KEYS, false);
                StatefulServer deaf = new StatefulServer("payment-gateway", KEYS, true)) {
            assertThat(run(jar, kept)).isZero();
            assertThat(folder.resolve("dana-contracts.xml")).content().contains("failures=\"0\"");
            assertThat(run(jar, deaf)).isEqualTo(1);
        }
        assertThat(folder.resolve("dana-contracts.xml")).content().contains("failures=\"2\"");
        assertThat(folder.resolve("dana-contracts.html")).content().contains("2 broken");
        assertThat(folder.resolve("told.txt"))
                .content()
                .contains("finish-notify 5005601: payment-gateway.finish-notify in the state")
                .contains("status: expected 500, received 200", "(openapi/spi/payment-gateway.yaml:");
    }

    private int run(Path jar, StatefulServer server) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "verify",
                        "--url",
                        server.uri().toString(),
                        "--product",
                        "payment-gateway",
                        "--states",
                        server.states().toString(),
                        "--report",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("told.txt"), told);
        return process.waitFor();
    }

    private static Path jar() throws IOException {
        Path target = Path.of("../contract-kit/target");
        if (!Files.isDirectory(target)) {
            return null;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-all.jar"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
