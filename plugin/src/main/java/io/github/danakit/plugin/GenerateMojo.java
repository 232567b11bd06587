package io.github.danakit.plugin;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates typed clients and server stubs for DANA. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends GenerationMojo {

    /** Folder that the sources are written to. */
    @Parameter(property = "dana.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/dana")
    private File outputDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public GenerateMojo() {}

    @Override
    void before() {
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (emitsResources()) {
            Resource metadata = new Resource();
            metadata.setDirectory(outputDirectory.getPath());
            metadata.addInclude("META-INF/**");
            project.addResource(metadata);
        }
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
