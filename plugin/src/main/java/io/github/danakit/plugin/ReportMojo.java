package io.github.danakit.plugin;

import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.lint.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** A goal that reports on descriptions; it runs without a project, too. */
abstract class ReportMojo extends DanaMojo {
    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repositories;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    ReportMojo() {}

    /** Reads descriptions wherever a parameter says that they are. */
    DescriptionLoader loader() {
        return new DescriptionLoader(base(), getClass().getClassLoader(), this::artifact);
    }

    /** Folder that relative paths start from. */
    private Path base() {
        return project.getBasedir() == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    private Optional<Path> artifact(String location) {
        if (location.split(":").length < 3) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Path jar = new SpecArtifact(repositories, session, project).resolve(location, problems);
        problems.throwIfAny();
        return Optional.ofNullable(jar);
    }

    /** Notes every value that an option does not have. */
    static void checkAll(String option, List<String> given, Collection<String> allowed, Problems problems) {
        given.stream()
                .filter(value -> !allowed.contains(value))
                .forEach(value -> problems.add(
                        "DANA-OPT-002",
                        "'" + value + "' is not a value of " + option,
                        option,
                        "Use " + String.join(", ", new TreeSet<>(allowed)) + "."));
    }
}
