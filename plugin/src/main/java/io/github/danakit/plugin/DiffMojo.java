package io.github.danakit.plugin;

import io.github.danakit.generator.diff.Change;
import io.github.danakit.generator.diff.DescriptionDiff;
import io.github.danakit.generator.diff.DiffReport;
import io.github.danakit.generator.diff.DiffWriter;
import io.github.danakit.generator.diff.Threshold;
import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.ReportFolder;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports what changed between two versions of the description, whom it breaks, and what to do. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ReportMojo {

    /**
     * The older version: a folder, a file, a jar, {@code git:REVISION:FOLDER}, {@code groupId:artifactId:version}, or
     * {@code bundled} for the one among the plugin's dependencies.
     */
    @Parameter(property = "dana.diff.older", required = true)
    private String older;

    /** The newer version, in any of these forms. */
    @Parameter(property = "dana.diff.newer", defaultValue = DescriptionLoader.BUNDLED)
    private String newer;

    /**
     * From which kind of change on the build fails: {@code never}, {@code breaking}, {@code behaviour},
     * {@code additive} or {@code any}.
     */
    @Parameter(property = "dana.diff.failOn", defaultValue = "never")
    private String failOn;

    /** Version number of the code that is built on the older version; that of the description when left out. */
    @Parameter(property = "dana.diff.currentVersion", defaultValue = "")
    private String currentVersion = "";

    /** Forms to write: {@code text}, {@code markdown}, {@code json}, {@code html}; all of them when left out. */
    @Parameter(property = "dana.diff.formats")
    private List<String> formats = List.of();

    /** Folder that the report is written to. */
    @Parameter(property = "dana.diff.outputDirectory", defaultValue = "${project.build.directory}/dana-diff")
    private File outputDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public DiffMojo() {}

    @Override
    void run(Problems problems) {
        checkAll("formats", formats, DiffWriter.FILES.keySet(), problems);
        checkAll("failOn", List.of(failOn), Threshold.words(), problems);
        problems.throwIfAny();
        DescriptionLoader loader = loader();
        DiffReport report = DescriptionDiff.compare(loader.load(older), loader.load(newer), currentVersion);
        ReportFolder folder = new ReportFolder(outputDirectory.toPath());
        DiffWriter.FILES.forEach((form, file) -> {
            if (formats.isEmpty() || formats.contains(form)) {
                folder.write(file, DiffWriter.write(report, form));
            }
        });
        getLog().info("DANA: " + DiffWriter.summary(report) + " The report is in " + outputDirectory);
        List<Change> reaching = report.reaching(Threshold.of(failOn).orElse(Threshold.NEVER));
        reaching.forEach(change -> problems.add(
                "DANA-DIFF-001",
                "(" + change.impact().words() + ") " + change.subject() + ": " + change.what(),
                change.newerPlace().isEmpty() ? change.olderPlace() : change.newerPlace(),
                change.remedy()));
    }
}
