package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One half of an interaction.
 *
 * @param method HTTP method of a request, empty for a response
 * @param path path of a request, empty for a response
 * @param query parameters of the address
 * @param status HTTP status of a response, 0 for a request
 * @param headers headers with their example values
 * @param mediaType media type of the body, empty without one
 * @param body example of the body
 * @param rules what an actual message may differ in
 */
record ContractMessage(
        String method,
        String path,
        Map<String, String> query,
        int status,
        Map<String, String> headers,
        String mediaType,
        @Nullable JsonNode body,
        Rules rules) {}
