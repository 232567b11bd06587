package io.github.danakit.runtime.signing;

/**
 * Where an answer carries its code.
 *
 * @param code member with the code, dotted where it is nested
 * @param message member with the text of the code
 */
public record AnswerMembers(String code, String message) {}
