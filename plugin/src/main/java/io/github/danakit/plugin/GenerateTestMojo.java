package io.github.danakit.plugin;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates typed clients and server stubs for DANA into the test sources, such as DANA's side for a stand-in. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends GenerationMojo {

    /** Folder that the sources are written to. */
    @Parameter(
            property = "dana.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/dana")
    private File outputDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public GenerateTestMojo() {}

    @Override
    void before() {
        project.addTestCompileSourceRoot(outputDirectory.getPath());
        if (emitsResources()) {
            Resource metadata = new Resource();
            metadata.setDirectory(outputDirectory.getPath());
            metadata.addInclude("META-INF/**");
            project.addTestResource(metadata);
        }
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
