package io.github.danakit.runtime.client;

import java.time.Duration;
import java.util.Set;

/**
 * What may be shown of an answer.
 *
 * @param request the attempt that was answered
 * @param status HTTP status
 * @param duration time that the attempt took
 * @param headerNames names of the headers that came
 */
public record ResponseView(RequestView request, int status, Duration duration, Set<String> headerNames) {}
