package io.github.danakit.runtime.client;

import java.util.Set;

/**
 * What may be shown of a request.
 *
 * @param operation id of the operation
 * @param method HTTP method
 * @param path path that is called
 * @param externalId X-EXTERNAL-ID of this attempt
 * @param reference the partner's own reference, empty when there is none
 * @param attempt 1 for the first
 * @param headerNames names of the headers that are sent
 */
public record RequestView(
        String operation,
        String method,
        String path,
        String externalId,
        String reference,
        int attempt,
        Set<String> headerNames) {}
