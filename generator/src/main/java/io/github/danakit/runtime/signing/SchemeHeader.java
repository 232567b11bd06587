package io.github.danakit.runtime.signing;

/**
 * A header that a signature scheme adds.
 *
 * @param name name of the header
 * @param template its value with placeholders, for example {@code {timestamp}}
 * @param optional left out when one of its placeholders has no value
 */
public record SchemeHeader(String name, String template, boolean optional) {}
