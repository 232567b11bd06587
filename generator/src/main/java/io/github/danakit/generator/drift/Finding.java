package io.github.danakit.generator.drift;

import java.util.List;

/**
 * A departure, once for all its occurrences.
 *
 * @param kind what it is
 * @param operation product and name of the operation, or empty
 * @param message {@code request}, {@code answer 200} and the like, or empty
 * @param member path of the member within the body, lists as {@code []}; or empty
 * @param what what was seen and what is described, without personal data
 * @param count how often it was seen
 * @param samples a few values as they may be shown
 * @param first where it was seen first
 * @param described file and line of what the description says, or empty
 */
public record Finding(
        DriftKind kind,
        String operation,
        String message,
        String member,
        String what,
        int count,
        List<String> samples,
        String first,
        String described) {}
