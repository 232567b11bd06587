package io.github.danakit.plugin;

import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.drift.Drift;
import io.github.danakit.generator.drift.DriftReport;
import io.github.danakit.generator.drift.DriftWriter;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.ReportFolder;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports where recorded traffic departs from the description, and drafts an overlay that would describe it. */
@Mojo(name = "drift", requiresProject = false, threadSafe = true)
public final class DriftMojo extends ReportMojo {

    /**
     * Recordings in the form HAR 1.2, as browsers, proxies and the simulator write them, or the simulator's own
     * journal.
     */
    @Parameter(property = "dana.drift.recordings", required = true)
    private List<File> recordings;

    /**
     * The description: a folder, a file, a jar, {@code git:REVISION:FOLDER}, {@code groupId:artifactId:version}, or
     * {@code bundled} for the one among the plugin's dependencies.
     */
    @Parameter(property = "dana.drift.description", defaultValue = DescriptionLoader.BUNDLED)
    private String description;

    /**
     * Paths of your own at which you serve an operation, each with its product and name, such as
     * {@code /hooks/dana=payment-gateway/finishNotify}.
     */
    @Parameter(property = "dana.drift.paths")
    private List<String> paths = List.of();

    /** Whether a departure fails the build. */
    @Parameter(property = "dana.drift.fail", defaultValue = "false")
    private boolean fail;

    /** Forms to write: {@code text}, {@code markdown}, {@code json}; all of them when left out. */
    @Parameter(property = "dana.drift.formats")
    private List<String> formats = List.of();

    /** Folder that the report and the draft overlays are written to. */
    @Parameter(property = "dana.drift.outputDirectory", defaultValue = "${project.build.directory}/dana-drift")
    private File outputDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public DriftMojo() {}

    @Override
    void run(Problems problems) {
        checkAll("formats", formats, DriftWriter.FILES.keySet(), problems);
        problems.throwIfAny();
        Map<String, String> own = new TreeMap<>();
        for (String path : paths) {
            int equals = path.indexOf('=');
            own.put(path.substring(0, Math.max(equals, 0)), path.substring(equals + 1));
        }
        DriftReport report = Drift.of(
                loader().load(description),
                recordings.stream().map(File::toPath).toList(),
                own);
        ReportFolder folder = new ReportFolder(outputDirectory.toPath());
        DriftWriter.FILES.forEach((form, file) -> {
            if (formats.isEmpty() || formats.contains(form)) {
                folder.write(file, DriftWriter.write(report, form));
            }
        });
        report.overlays().forEach(folder::write);
        getLog().info("DANA: " + report.summary() + " The report is in " + outputDirectory);
        if (fail) {
            report.findings()
                    .forEach(finding -> problems.add(
                            "DANA-DRIFT-005",
                            finding.kind().words() + " " + finding.member() + ": " + finding.what(),
                            (finding.operation() + " " + finding.message()).strip() + " (" + finding.first() + ")",
                            "Describe it, or ask DANA; a draft overlay is in " + outputDirectory.getName() + "."));
        }
    }
}
