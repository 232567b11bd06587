package io.github.danakit.simulator.description;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A documented code of an operation.
 *
 * @param code the code on the wire
 * @param name name of the code in the older protocol, empty elsewhere
 * @param http HTTP status that it comes with
 * @param message its text
 * @param outcome {@code SUCCESS}, {@code PENDING}, {@code FAILED} or {@code UNKNOWN}
 * @param meaning what it means, in one line
 */
public record CodeFacts(String code, String name, int http, String message, String outcome, String meaning) {

    static CodeFacts of(String http, JsonNode row) {
        return new CodeFacts(
                row.path("code").asText(),
                row.path("name").asText(),
                http.matches("[0-9]{3}") ? Integer.parseInt(http) : 200,
                row.path("message").asText(),
                row.path("outcome").asText(),
                row.path("meaning").asText());
    }
}
