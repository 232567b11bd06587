package io.github.danakit.generator.template;

/**
 * The view of a file that is written as it is.
 *
 * @param text the whole file
 */
public record Verbatim(String text) {}
