package io.github.danakit.plugin;

import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: they can be skipped, know their parameters, and tell what is wrong without a stack trace. */
abstract class DanaMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    protected MojoExecution execution;

    /** Leaves everything as it is. */
    @Parameter(property = "dana.skip", defaultValue = "false")
    private boolean skip;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    DanaMojo() {}

    @Override
    public final void execute() throws MojoExecutionException {
        before();
        if (skip) {
            getLog().info("dana:" + execution.getGoal() + " is skipped");
            return;
        }
        Problems problems = new Problems();
        try {
            UnknownParameters.report(execution, problems);
            run(problems);
            problems.throwIfAny();
        } catch (DanaProblemException e) {
            throw new MojoExecutionException(System.lineSeparator() + e.getMessage());
        }
    }

    /** The folder from which messages name files: the project's, or the current one where there is no project. */
    final Path baseFolder() {
        return project.getBasedir() == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    /** What has to be done even when the goal is skipped. */
    void before() {}

    /**
     * The goal's work.
     *
     * @param problems holds what is wrong with the parameters so far; a goal adds its own and throws them together
     *     before it begins
     */
    abstract void run(Problems problems) throws MojoExecutionException;
}
