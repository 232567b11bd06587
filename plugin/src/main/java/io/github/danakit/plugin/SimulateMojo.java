package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Runs DANA's simulator in the foreground, until it is stopped with Ctrl-C. */
@Mojo(name = "simulate", requiresProject = false, threadSafe = true)
public final class SimulateMojo extends SimulatorMojo {

    /** Made by Maven. */
    public SimulateMojo() {}

    @Override
    void run(Problems problems) throws MojoExecutionException {
        try {
            Process process = new ProcessBuilder(command(problems)).inheritIO().start();
            int status = process.waitFor();
            if (status != 0 && status != 143 && status != 130) {
                throw new MojoExecutionException(
                        "[DANA-SIM-003] the simulator ended with status " + status + ". Its last lines tell why.");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("[DANA-SIM-003] the simulator cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
