package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request or an answer of a contract.
 *
 * @param status HTTP status of an answer, 0 for a request
 * @param query parameters of a request's address
 * @param mediaType media type of the body, empty without one
 * @param body a JSON value, or the text of any other media type
 * @param rules in what an actual message may differ
 */
public record PactMessage(
        String method,
        String path,
        Map<String, String> query,
        int status,
        Map<String, String> headers,
        String mediaType,
        @Nullable JsonNode body,
        MatchingRules rules) {}
