package io.github.danakit.generator;

import io.github.danakit.generator.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what.
 *
 * @param options what is emitted
 * @param source the description
 * @param templates folder with templates that replace ours, or none
 */
public record GenerationRequest(
        GeneratorOptions options,
        SpecSource source,
        @Nullable Path templates) {

    /** From a user's own documents; none means the spec jar on the class path. */
    public GenerationRequest(GeneratorOptions options, List<Path> specFiles, @Nullable Path templates) {
        this(options, SpecSource.files(specFiles), templates);
    }
}
