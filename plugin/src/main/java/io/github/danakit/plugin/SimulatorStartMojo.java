package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Starts DANA's simulator for integration tests and goes on when it listens. Its address stands in the property
 * {@code dana.simulator.url} from then on, what it tells in {@code simulator.log} beside the keys.
 */
@Mojo(name = "simulator-start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class SimulatorStartMojo extends SimulatorMojo {
    private static final String LISTENING = "listening on ";
    private static final long PATIENCE_MILLIS = 60_000;

    /** Made by Maven. */
    public SimulatorStartMojo() {}

    @Override
    void run(Problems problems) throws MojoExecutionException {
        List<String> command = command(problems);
        try {
            Files.createDirectories(workFolder());
            File log = workFolder().resolve("simulator.log").toFile();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            String url = await(process, log.toPath());
            RunningSimulator.of(process).keep(workFolder());
            project.getProperties().setProperty("dana.simulator.url", url);
            getLog().info("DANA's simulator listens on " + url);
        } catch (IOException e) {
            throw new MojoExecutionException("[DANA-SIM-003] the simulator cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String await(Process process, Path log)
            throws IOException, InterruptedException, MojoExecutionException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (process.isAlive() && System.currentTimeMillis() < end) {
            Optional<String> line = Files.readAllLines(log).stream()
                    .filter(text -> text.startsWith(LISTENING))
                    .findFirst();
            if (line.isPresent()) {
                return line.get().substring(LISTENING.length());
            }
            Thread.sleep(50);
        }
        process.destroy();
        throw new MojoExecutionException(
                "[DANA-SIM-003] the simulator does not start:" + System.lineSeparator() + Files.readString(log));
    }
}
