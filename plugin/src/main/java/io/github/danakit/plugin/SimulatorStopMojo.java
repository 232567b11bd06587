package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Stops the simulator that {@code simulator-start} started. */
@Mojo(name = "simulator-stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class SimulatorStopMojo extends DanaMojo {
    /** Folder that {@code simulator-start} keeps its keys and its log in. */
    @Parameter(property = "dana.simulator.keyDirectory", defaultValue = "${project.build.directory}/dana-simulator")
    private File keyDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public SimulatorStopMojo() {}

    @Override
    void run(Problems problems) throws MojoExecutionException {
        try {
            boolean stopped = RunningSimulator.stop(keyDirectory.toPath());
            getLog().info(stopped ? "DANA's simulator is stopped" : "no simulator runs");
        } catch (IOException e) {
            throw new MojoExecutionException("[DANA-SIM-004] the simulator cannot be stopped: " + e.getMessage()
                    + ". It ends with this build in any case.");
        }
    }
}
