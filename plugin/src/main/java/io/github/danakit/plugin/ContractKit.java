package io.github.danakit.plugin;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The executable contract kit of the plugin's own version. It is looked for when it is needed: the kit is built with
 * the plugin, so the plugin cannot depend on it.
 */
final class ContractKit {
    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final Log log;

    ContractKit(
            RepositorySystem repositories,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            Log log) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.log = log;
    }

    /** Runs the kit in a JVM of its own, tells its output, and returns its exit code. */
    int run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(jar().getPath());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(log::info);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw unusable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable("interrupted");
        }
    }

    private File jar() {
        String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
        Artifact kit = new DefaultArtifact("io.github.danakit", "dana-contract-kit", "all", "jar", version);
        try {
            return repositories
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(kit, project.getRemoteProjectRepositories(), "dana"))
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private static DanaProblemException unusable(String why) {
        return new DanaProblemException(
                "DANA-PACT-017",
                "the contract kit cannot be run: " + why,
                "io.github.danakit:dana-contract-kit",
                "Install it, or correct the repositories that Maven looks into.");
    }
}
