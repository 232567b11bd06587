package io.github.danakit.plugin;

import io.github.danakit.generator.GenerationRequest;
import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.IncrementalGeneration;
import io.github.danakit.generator.StackOptions;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.OutputFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** A goal that generates sources. */
abstract class GenerationMojo extends SpecMojo {
    @Inject
    private BuildContext buildContext;

    @Inject
    private ProjectDependenciesResolver dependencies;

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

    /** Server frameworks to emit an adapter for: {@code httpserver}, {@code jakarta}, {@code spring}. */
    @Parameter(property = "dana.adapters")
    private List<String> adapters = List.of();

    /** Replay guards to emit beside the one in memory: {@code jdbc}. */
    @Parameter(property = "dana.guards")
    private List<String> guards = List.of();

    /**
     * Settlement files to emit typed readers for, such as {@code payment-services}, or {@code all}; none when left out.
     */
    @Parameter(property = "dana.files")
    private List<String> files = List.of();

    /** Major version of Jackson that the emitted code is made for: {@code 2} or {@code 3}. */
    @Parameter(property = "dana.jackson", defaultValue = "2")
    private String jackson;

    /** Libraries to emit a listener for: {@code slf4j}, {@code opentelemetry}. */
    @Parameter(property = "dana.listeners")
    private List<String> listeners = List.of();

    /** Whether GraalVM reachability metadata is emitted as a resource: {@code true} or {@code false}. */
    @Parameter(property = "dana.nativeImage", defaultValue = "false")
    private String nativeImage;

    /** Whether a module descriptor is emitted: {@code true} or {@code false}. */
    @Parameter(property = "dana.moduleInfo", defaultValue = "false")
    private String moduleInfo;

    /** Folder with templates that replace Danakit's of the same name. */
    @Parameter(property = "dana.templateDirectory")
    private @Nullable File templateDirectory;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    GenerationMojo() {}

    /** Folder that the sources are written to. */
    abstract File outputDirectory();

    /** Whether some of what is emitted belongs into the jar as it is. */
    boolean emitsResources() {
        return nativeImage.equals("true");
    }

    @Override
    void run(Problems problems) {
        StackOptions stack = StackOptions.parse(jackson, listeners, nativeImage, moduleInfo, problems);
        GeneratorOptions options = GeneratorOptions.parse(
                        basePackage, products, role, emit, adapters, guards, files, problems)
                .with(stack);
        Path templates = templateDirectory == null ? null : templateDirectory.toPath();
        GenerationRequest request = new GenerationRequest(options, specSource(problems), templates);
        problems.throwIfAny();
        OutputFolder output = new OutputFolder(outputDirectory().toPath(), manifest());
        var generation = new IncrementalGeneration(getClass().getClassLoader(), output, libraries());
        if (generation.isUpToDate(request)) {
            getLog().info("DANA: nothing has changed since " + outputDirectory() + " was generated");
            return;
        }
        getLog().info("DANA: generating " + (products.isEmpty() ? "all products" : String.join(", ", products)));
        OutputFolder.Changes changes = generation.generate(request);
        changes.written().forEach(file -> buildContext.refresh(file.toFile()));
        changes.removed().forEach(file -> buildContext.refresh(file.toFile()));
        getLog().info("DANA: " + changes.total() + " files, "
                + changes.written().size() + " written, " + changes.removed().size() + " removed, in "
                + outputDirectory());
        new EmittedDependencies(dependencies, session, project)
                .missing(stack.needs())
                .forEach(getLog()::warn);
    }

    /** What generates, by version: another version of a library may write other code. */
    private String libraries() {
        Set<String> ids = new TreeSet<>();
        for (Artifact artifact :
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
            ids.add(artifact.getId());
        }
        return String.join("\n", ids);
    }

    /** Outside the output, where no compiler looks; one for each execution. */
    private Path manifest() {
        String name = execution.getGoal() + "-" + execution.getExecutionId() + ".manifest";
        return Path.of(project.getBuild().getDirectory(), "dana", name);
    }
}
