package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that starts the simulator in a Java process of its own. */
abstract class SimulatorMojo extends DanaMojo {
    /** TCP port on the loopback interface; 0 picks a free one. */
    @Parameter(property = "dana.simulator.port", defaultValue = "0")
    private int port;

    /** Client id of the partner that may call. */
    @Parameter(property = "dana.simulator.partnerId", defaultValue = "2026000000000000000001")
    private String partnerId;

    /**
     * Public key of that partner, PEM. When left out a pair is made, and kept as {@code partner-public.pem} and
     * {@code partner-private.pem} in {@code keyDirectory}.
     */
    @Parameter(property = "dana.simulator.partnerKey")
    private @Nullable File partnerKey;

    /** Private key that signs in DANA's place, PEM; made when the file is absent. */
    @Parameter(
            property = "dana.simulator.danaKey",
            defaultValue = "${project.build.directory}/dana-simulator/dana-private.pem")
    private File danaKey;

    /**
     * File with the secret that the partner shares with DANA, which NICEPAY and symmetric signatures need. When left
     * out one is made, and kept as {@code client-secret.txt} in {@code keyDirectory}.
     */
    @Parameter(property = "dana.simulator.clientSecret")
    private @Nullable File clientSecret;

    /** Where keys are kept that are made, DANA's public one as {@code dana-public.pem}. */
    @Parameter(property = "dana.simulator.keyDirectory", defaultValue = "${project.build.directory}/dana-simulator")
    private File keyDirectory;

    /** Where messages go whose address the partner did not name; nowhere when left out. */
    @Parameter(property = "dana.simulator.notifyUrl")
    private @Nullable String notifyUrl;

    /** Makes numbers and tokens; the same seed gives the same ones. */
    @Parameter(property = "dana.simulator.seed", defaultValue = "1")
    private long seed;

    /** {@code real}: simulated time runs; {@code fixed}: it stands still until it is moved. */
    @Parameter(property = "dana.simulator.clock", defaultValue = "real")
    private String clock;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repositories;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    SimulatorMojo() {}

    /** The command that starts the simulator, which ends when this build does. */
    final List<String> command(Problems problems) throws MojoExecutionException {
        if (!clock.equals("real") && !clock.equals("fixed")) {
            problems.add("DANA-OPT-002", "'" + clock + "' is not a value of clock", "clock", "Use real, fixed.");
        }
        problems.throwIfAny();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                SimulatorJar.resolve(repositories, session, project, execution.getVersion())
                        .toString()));
        command.addAll(List.of(
                "--while-running", String.valueOf(ProcessHandle.current().pid())));
        command.addAll(List.of("--port", String.valueOf(port), "--partner-id", partnerId, "--clock", clock));
        command.addAll(List.of(
                "--seed",
                String.valueOf(seed),
                "--partner-key",
                partnerKeyFile().toString()));
        command.addAll(List.of("--dana-key", danaKey.toString()));
        command.addAll(List.of("--client-secret", clientSecretFile().toString()));
        if (notifyUrl != null) {
            command.addAll(List.of("--notify-url", notifyUrl));
        }
        return command;
    }

    private Path partnerKeyFile() throws MojoExecutionException {
        if (partnerKey != null) {
            return partnerKey.toPath();
        }
        Path own = keyDirectory.toPath().resolve("partner-public.pem");
        try {
            Files.createDirectories(keyDirectory.toPath());
            if (!Files.exists(danaKey.toPath())) {
                write(
                        RsaKeyPair.generate(),
                        danaKey.toPath(),
                        keyDirectory.toPath().resolve("dana-public.pem"));
            }
            if (!Files.exists(own)) {
                write(RsaKeyPair.generate(), keyDirectory.toPath().resolve("partner-private.pem"), own);
            }
            return own;
        } catch (IOException e) {
            throw new MojoExecutionException("[DANA-SIM-002] keys cannot be kept in " + keyDirectory + ": "
                    + e.getMessage() + ". Make the folder writable, or give keyDirectory another one.");
        }
    }

    private Path clientSecretFile() throws MojoExecutionException {
        if (clientSecret != null) {
            return clientSecret.toPath();
        }
        Path own = keyDirectory.toPath().resolve("client-secret.txt");
        try {
            Files.createDirectories(keyDirectory.toPath());
            if (!Files.exists(own)) {
                SecretFile.write(own, UUID.randomUUID().toString());
            }
            return own;
        } catch (IOException e) {
            throw new MojoExecutionException("[DANA-SIM-002] the client secret cannot be kept in " + keyDirectory + ": "
                    + e.getMessage() + ". Make the folder writable, or give keyDirectory another one.");
        }
    }

    private static void write(RsaKeyPair pair, Path privateFile, Path publicFile) throws IOException {
        Files.createDirectories(privateFile.toAbsolutePath().getParent());
        SecretFile.write(privateFile, pair.privatePem());
        Files.writeString(publicFile, pair.publicPem());
    }

    final Path workFolder() {
        return keyDirectory.toPath();
    }
}
