package io.github.danakit.generator.source;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.function.Supplier;

/**
 * A parsed document.
 *
 * @param file name for messages
 * @param openApi the document
 * @param text its source as a person wrote it, read only when a place has to be found
 */
public record SpecDocument(String file, OpenAPI openApi, Supplier<String> text) {}
