package io.github.danakit.plugin;

import io.github.danakit.generator.contract.ContractFiles;
import io.github.danakit.generator.contract.ContractRequest;
import io.github.danakit.generator.contract.ContractWriter;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.OutputFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the contracts of the description as Pact files, of version 4 and of version 3 beside it. */
@Mojo(name = "pacts", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class PactsMojo extends SpecMojo {

    /** Products to write contracts for, such as {@code payment-gateway}; all of them when left out. */
    @Parameter(property = "dana.products")
    private List<String> products = List.of();

    /** Name of your side in the files: consumer of DANA's APIs, provider of its callbacks. */
    @Parameter(property = "dana.partner", defaultValue = "partner")
    private String partner;

    /** Folder that the contracts are written to. */
    @Parameter(property = "dana.pactsDirectory", defaultValue = "${project.build.directory}/dana-pacts")
    private File pactsDirectory;

    /** Java package of constants that name the provider states; none are written when left out. */
    @Parameter(property = "dana.statesPackage")
    private @Nullable String statesPackage;

    /** Source folder that the constants are written to. */
    @Parameter(
            property = "dana.statesDirectory",
            defaultValue = "${project.build.directory}/generated-sources/dana-states")
    private File statesDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public PactsMojo() {}

    @Override
    void before() {
        if (statesPackage != null) {
            project.addCompileSourceRoot(statesDirectory.getPath());
        }
    }

    @Override
    void run(Problems problems) {
        ContractRequest request = new ContractRequest(
                products, specSource(problems), partner, statesPackage == null ? "" : statesPackage);
        problems.throwIfAny();
        ContractFiles files = new ContractWriter(getClass().getClassLoader()).write(request);
        write(pactsDirectory, "contracts", files.resources());
        if (statesPackage != null) {
            write(statesDirectory, "states", files.sources());
        }
        files.counts().forEach(count -> getLog().info("DANA: " + count));
        int all = files.counts().stream()
                .mapToInt(ContractFiles.Count::interactions)
                .sum();
        getLog().info("DANA: " + all + " interactions in all, in " + pactsDirectory);
    }

    private void write(File folder, String what, SortedMap<String, String> texts) {
        Path manifest =
                Path.of(project.getBuild().getDirectory(), "dana", execution.getExecutionId() + "." + what + ".files");
        new OutputFolder(folder.toPath(), manifest).write(texts);
    }
}
