package io.github.danakit.generator;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what.
 *
 * @param options what is emitted
 * @param specFiles a user's own documents; empty means the spec jar on the class path
 * @param templates folder with templates that replace ours, or none
 */
public record GenerationRequest(
        GeneratorOptions options,
        List<Path> specFiles,
        @Nullable Path templates) {}
