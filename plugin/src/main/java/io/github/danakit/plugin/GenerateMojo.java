package io.github.danakit.plugin;

import io.github.danakit.generator.DanaGenerator;
import io.github.danakit.generator.GenerationRequest;
import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.OutputFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Generates typed clients and server stubs for DANA. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    private final BuildContext buildContext;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /** Java package of the emitted code; products, {@code common} and {@code runtime} stand below it. */
    @Parameter(property = "dana.basePackage", required = true)
    private String basePackage;

    /** Products to emit, such as {@code payment-gateway}; all of them when left out. */
    @Parameter(property = "dana.products")
    private List<String> products = List.of();

    /**
     * Whose code is emitted: {@code partner} (calls DANA, serves its callbacks) or {@code dana} (the mirror image, for
     * simulators).
     */
    @Parameter(property = "dana.role", defaultValue = "partner")
    private String role;

    /** Halves to emit: {@code client}, {@code server}; both when left out. */
    @Parameter(property = "dana.emit")
    private List<String> emit = List.of();

    /** Server frameworks to emit an adapter for: {@code httpserver}. */
    @Parameter(property = "dana.adapters")
    private List<String> adapters = List.of();

    /**
     * Settlement files to emit typed readers for, such as {@code payment-services}, or {@code all}; none when left out.
     */
    @Parameter(property = "dana.files")
    private List<String> files = List.of();

    /** OpenAPI documents of your own in place of Danakit's description. */
    @Parameter(property = "dana.specFiles")
    private List<File> specFiles = List.of();

    /** Folder with templates that replace Danakit's of the same name. */
    @Parameter(property = "dana.templateDirectory")
    private @Nullable File templateDirectory;

    /** Folder that the sources are written to. */
    @Parameter(property = "dana.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/dana")
    private File outputDirectory;

    /** Leaves everything as it is. */
    @Parameter(property = "dana.skip", defaultValue = "false")
    private boolean skip;

    /** Made by Maven. */
    @Inject
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public GenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException {
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (skip) {
            getLog().info("dana:generate is skipped");
            return;
        }
        try {
            generate();
        } catch (DanaProblemException e) {
            throw new MojoExecutionException(System.lineSeparator() + e.getMessage());
        }
    }

    private void generate() {
        Problems problems = new Problems();
        UnknownParameters.report(execution, problems);
        GeneratorOptions options = GeneratorOptions.parse(basePackage, products, role, emit, adapters, files, problems);
        problems.throwIfAny();
        Path templates = templateDirectory == null ? null : templateDirectory.toPath();
        GenerationRequest request = new GenerationRequest(
                options, specFiles.stream().map(File::toPath).toList(), templates);
        var sources = new DanaGenerator(getClass().getClassLoader()).generate(request);
        OutputFolder.Changes changes = new OutputFolder(outputDirectory.toPath(), manifest()).write(sources);
        changes.written().forEach(file -> buildContext.refresh(file.toFile()));
        changes.removed().forEach(file -> buildContext.refresh(file.toFile()));
        getLog().info("DANA: " + changes.total() + " files, "
                + changes.written().size() + " written, " + changes.removed().size() + " removed, in "
                + outputDirectory);
        EmittedDependencies.missing(project).forEach(getLog()::warn);
    }

    private Path manifest() {
        return Path.of(project.getBuild().getDirectory(), "dana", execution.getExecutionId() + ".files");
    }
}
