package io.github.danakit.plugin;

import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problem;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.lint.rules.LintReport;
import io.github.danakit.generator.lint.rules.Linter;
import io.github.danakit.generator.source.SpecSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Holds a description, yours or Danakit's, to the rules that generation, contracts and the simulator rely on. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class LintMojo extends SpecMojo {
    private static final List<String> LEVELS = List.of("error", "warning", "never");

    /**
     * What fails the build: {@code error} (what would make generated code wrong), {@code warning} (also what leaves
     * readers with less than there could be), or {@code never}.
     */
    @Parameter(property = "dana.lint.failOn", defaultValue = "error")
    private String failOn;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public LintMojo() {}

    @Override
    void run(Problems problems) {
        if (!LEVELS.contains(failOn)) {
            problems.add(
                    "DANA-OPT-002",
                    "'" + failOn + "' is not a value of failOn",
                    "failOn",
                    "Use " + String.join(", ", LEVELS) + ".");
        }
        SpecSource source = specSource(problems);
        problems.throwIfAny();
        LintReport report = new Linter(getClass().getClassLoader(), baseFolder()).lint(source);
        List<Problem> fatal = new ArrayList<>();
        if (failOn.equals("never")) {
            report.errors().forEach(problem -> getLog().error(problem.toString()));
        } else {
            fatal.addAll(report.errors());
        }
        if (failOn.equals("warning")) {
            fatal.addAll(report.warnings());
        } else {
            report.warnings().forEach(problem -> getLog().warn(problem.toString()));
        }
        getLog().info("DANA: " + report.errors().size() + " errors, "
                + report.warnings().size() + " warnings");
        if (!fatal.isEmpty()) {
            throw new DanaProblemException(fatal);
        }
    }
}
