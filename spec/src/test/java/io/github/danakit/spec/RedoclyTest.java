package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redocly's public rules hold; needs Node.js, and is skipped where the linter is not installed. */
class RedoclyTest {
    private static final Path LINT = Description.MODULE.resolve("lint");
    private static final String CLI = "node_modules/@redocly/cli/bin/cli.js";

    @TempDir
    Path temporary;

    @Test
    void everyDocumentPassesTheRecommendedRules() throws Exception {
        assumeTrue(run("node", "--version").exit() == 0, "skipped: Node.js is not installed");
        if (mayInstall() && !isInstalled()) {
            run(npm(), "ci", "--no-audit", "--no-fund");
        }
        assumeTrue(isInstalled(), "skipped: run npm ci in spec/lint, or build with -Ddanakit.npm=true");

        List<String> command = new ArrayList<>(List.of("node", CLI, "lint", "--config=redocly.yaml"));
        Description.products().forEach(document -> command.add("../openapi/" + document.name()));
        Result result = run(command.toArray(String[]::new));
        assertThat(result.exit()).withFailMessage(result::output).isZero();
    }

    /** The build downloads nothing from npm on its own, but where it is told to, and on CI machines. */
    private static boolean mayInstall() {
        return Boolean.getBoolean("danakit.npm") || System.getenv("CI") != null;
    }

    private static boolean isInstalled() {
        return Files.exists(LINT.resolve(CLI));
    }

    private static String npm() {
        return File.separatorChar == '\\' ? "npm.cmd" : "npm";
    }

    private record Result(int exit, String output) {}

    private Result run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(temporary, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(LINT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        try {
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Result(-1, "no end after 5 minutes: " + String.join(" ", command));
            }
            return new Result(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            return new Result(-1, e.toString());
        }
    }
}
