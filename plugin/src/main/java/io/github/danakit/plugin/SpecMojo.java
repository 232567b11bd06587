package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.source.SpecSource;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that reads a description. */
abstract class SpecMojo extends DanaMojo {
    /**
     * Version of Danakit's description to read, as {@code groupId:artifactId:version}; the one among the plugin's
     * dependencies when left out.
     */
    @Parameter(property = "dana.spec")
    private @Nullable String spec;

    /** OpenAPI documents of your own in place of Danakit's description. */
    @Parameter(property = "dana.specFiles")
    private List<File> specFiles = List.of();

    /** OpenAPI documents of your own beside the description. */
    @Parameter(property = "dana.additionalSpecFiles")
    private List<File> additionalSpecFiles = List.of();

    /** OpenAPI overlays (actions with target and update or remove) to lay over the documents, in this order. */
    @Parameter(property = "dana.overlays")
    private List<File> overlays = List.of();

    @Parameter(defaultValue = "${session}", readonly = true)
    protected MavenSession session;

    @Inject
    private RepositorySystem repositories;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    SpecMojo() {}

    /** The description that the parameters ask for; {@code spec} is resolved by Maven, offline if Maven is. */
    SpecSource specSource(Problems problems) {
        Path jar = spec == null ? null : new SpecArtifact(repositories, session, project).resolve(spec, problems);
        return new SpecSource(jar, paths(specFiles), paths(additionalSpecFiles), paths(overlays));
    }

    private static List<Path> paths(List<File> files) {
        List<Path> paths = new ArrayList<>(); // no stream: its first one takes longer than the rest of an unchanged run
        for (File file : files) {
            paths.add(file.toPath());
        }
        return paths;
    }
}
