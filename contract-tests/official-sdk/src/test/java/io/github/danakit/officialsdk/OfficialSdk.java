package io.github.danakit.officialsdk;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sees to it that the SDK is there before a test. Where the variable {@code CI} or the property {@code danakit.npm}
 * asks for it, it is installed and must be there; elsewhere its tests are skipped, each by name, and told how to run
 * them.
 */
final class OfficialSdk implements BeforeEachCallback {
    static final Path FOLDER = Path.of("src", "test", "node");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Optional<String> LACKING = lacking();

    @Override
    public void beforeEach(ExtensionContext context) {
        if (LACKING.isPresent() && isRequired()) {
            fail(LACKING.get());
        } else if (LACKING.isPresent()) {
            abort(LACKING.get() + "; -Ddanakit.npm=true installs the official SDK from npm and runs this test");
        }
    }

    private static boolean isRequired() {
        return System.getenv("CI") != null || Boolean.getBoolean("danakit.npm");
    }

    /** What is missing, looked for once. */
    private static Optional<String> lacking() {
        if (failure("node", "--version").isPresent()) {
            return Optional.of("Node.js (command node) is not on the path");
        }
        if (isRequired()) {
            return failure(npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .map(reason -> "npm ci failed in " + FOLDER + ": " + reason);
        }
        boolean installed = Files.isRegularFile(FOLDER.resolve("node_modules/dana-node/package.json"));
        return installed ? Optional.empty() : Optional.of("dana-node is not installed in " + FOLDER);
    }

    private static String npm() {
        return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    }

    /** Why a command failed, or nothing when it went well. */
    private static Optional<String> failure(String... command) {
        try {
            Finished finished = Finished.of(new ProcessBuilder(command).directory(FOLDER.toFile()), PATIENCE);
            return finished.exitCode() == 0 ? Optional.empty() : Optional.of(finished.err());
        } catch (IOException | IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
