package io.github.danakit.generator.description;

/**
 * A documented value of a text.
 *
 * @param value the text on the wire
 * @param name the name that the description gives it, or the value itself
 * @param description what it means, possibly empty
 */
public record EnumValue(String value, String name, String description) {}
