package io.github.danakit.plugin;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The executable simulator of the plugin's own version. It is not a dependency, because the simulator's own build uses
 * the plugin.
 */
final class SimulatorJar {

    private SimulatorJar() {}

    static Path resolve(RepositorySystem repositories, MavenSession session, MavenProject project, String version)
            throws MojoExecutionException {
        var artifact = new DefaultArtifact("io.github.danakit", "dana-simulator", "executable", "jar", version);
        var request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), "dana");
        try {
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("[DANA-SIM-001] the simulator " + artifact + " cannot be had: "
                    + e.getMessage() + ". Correct the repositories that Maven looks into.");
        }
    }
}
