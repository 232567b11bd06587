package io.github.danakit.plugin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * What emitted code needs on the class path. Looked up after generation only: a goal that demanded resolved
 * dependencies would slow down every build, and fail where a module of the same build is not packaged yet.
 */
final class EmittedDependencies {
    private final ProjectDependenciesResolver resolver;
    private final MavenSession session;
    private final MavenProject project;

    EmittedDependencies(ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {
        this.resolver = resolver;
        this.session = session;
        this.project = project;
    }

    /** A message for each of these libraries that the project lacks. */
    List<String> missing(List<String> libraries) {
        Set<String> missing = new TreeSet<>(libraries);
        project.getDependencies()
                .forEach(dependency -> missing.remove(dependency.getGroupId() + ":" + dependency.getArtifactId()));
        if (!missing.isEmpty()) {
            transitive()
                    .getDependencies()
                    .forEach(dependency ->
                            missing.remove(dependency.getArtifact().getGroupId() + ":"
                                    + dependency.getArtifact().getArtifactId()));
        }
        return missing.stream()
                .map(needed -> "[DANA-DEP-001] the emitted code needs " + needed + ": " + project.getId()
                        + ". Add it to the dependencies.")
                .toList();
    }

    /** What can be resolved so far; a module of the same build may not be there yet. */
    private DependencyResolutionResult transitive() {
        var request = new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        try {
            return resolver.resolve(request);
        } catch (DependencyResolutionException e) {
            return e.getResult();
        }
    }
}
