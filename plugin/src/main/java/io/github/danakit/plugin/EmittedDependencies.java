package io.github.danakit.plugin;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** What emitted code needs on the class path. */
final class EmittedDependencies {
    private EmittedDependencies() {}

    /** A message for each dependency that the project lacks. */
    static List<String> missing(MavenProject project, List<String> libraries) {
        List<String> messages = new ArrayList<>();
        for (String needed : libraries) {
            boolean present = project.getArtifacts().stream()
                    .anyMatch(artifact -> needed.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()));
            if (!present) {
                messages.add("[DANA-DEP-001] the emitted code needs " + needed + ": " + project.getId()
                        + ". Add it to the dependencies.");
            }
        }
        return messages;
    }
}
