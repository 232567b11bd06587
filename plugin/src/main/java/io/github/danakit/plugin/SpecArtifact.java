package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** A version of the description that a user names by its coordinates. */
final class SpecArtifact {
    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    SpecArtifact(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /** The jar of {@code groupId:artifactId:version}; null, and a problem, when there is none. */
    @Nullable
    Path resolve(String coordinates, Problems problems) {
        try {
            Artifact artifact = new DefaultArtifact(coordinates);
            var request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), "dana");
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (IllegalArgumentException e) {
            problems.add(
                    "DANA-OPT-008",
                    "'" + coordinates + "' are no coordinates",
                    "spec",
                    "Give groupId:artifactId:version, such as io.github.danakit:dana-spec:1.0.0.");
        } catch (ArtifactResolutionException e) {
            problems.add(
                    "DANA-OPT-009",
                    "the description " + coordinates + " cannot be had: " + e.getMessage(),
                    "spec",
                    "Correct the coordinates, or the repositories that Maven looks into.");
        }
        return null;
    }
}
