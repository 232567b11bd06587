package io.github.danakit.generator.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a description comes from. Every goal that reads one takes it in this form.
 *
 * @param jar a {@code dana-spec} to read in place of the one on the class path, or none
 * @param specFiles a user's own documents in place of Danakit's description; empty means the description
 * @param additionalSpecFiles a user's own documents beside those
 * @param overlays changes that are laid over all of these documents, in this order
 */
public record SpecSource(
        @Nullable Path jar, List<Path> specFiles, List<Path> additionalSpecFiles, List<Path> overlays) {

    /** Copies the lists. */
    public SpecSource {
        specFiles = List.copyOf(specFiles);
        additionalSpecFiles = List.copyOf(additionalSpecFiles);
        overlays = List.copyOf(overlays);
    }

    /** Danakit's description as the class path has it. */
    public static SpecSource onClassPath() {
        return files(List.of());
    }

    /** Documents of one's own; none means the description on the class path. */
    public static SpecSource files(List<Path> specFiles) {
        return new SpecSource(null, specFiles, List.of(), List.of());
    }

    /** Where Danakit's own files are read from; {@code loader} serves unless a jar was named. */
    public SpecArchive archive(ClassLoader loader) {
        return jar == null ? SpecArchive.onClassPath(loader) : SpecArchive.of(jar);
    }
}
