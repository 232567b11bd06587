package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of one message: those of Pact that {@code dana:pacts} writes. */
public final class MatchingRules {
    private final JsonNode rules;
    private final Map<String, Pattern> patterns = new HashMap<>();

    MatchingRules(JsonNode rules) {
        this.rules = rules;
    }

    /** The rule of a header, missing when its value is fixed. */
    JsonNode header(String name) {
        for (Map.Entry<String, JsonNode> rule : rules.path("header").properties()) {
            if (rule.getKey().equalsIgnoreCase(name)) {
                return matcher(rule.getValue());
            }
        }
        return MissingNode.getInstance();
    }

    JsonNode query(String name) {
        return matcher(rules.path("query").path(name));
    }

    /** The rule at a path such as {@code $.list[2].name}; rules may say {@code [*]} for any element. */
    JsonNode body(String path) {
        JsonNode exact = matcher(rules.path("body").path(path));
        return exact.isMissingNode() ? matcher(rules.path("body").path(path.replaceAll("\\[\\d+]", "[*]"))) : exact;
    }

    boolean anyClientError() {
        return matcher(
                        rules.path("status").has("matchers")
                                ? rules.path("status")
                                : rules.path("status").path(""))
                .path("status")
                .asText()
                .equals("clientError");
    }

    /** Whether the text fits a rule of text; Pact's patterns hold for the whole of it. */
    synchronized boolean fits(JsonNode matcher, String text) {
        return !matcher.path("match").asText().equals("regex")
                || patterns.computeIfAbsent(matcher.path("regex").asText(), Pattern::compile)
                        .matcher(text)
                        .matches();
    }

    /** Whether a value fits the rule of its header; without a rule any does. */
    public boolean headerFits(String name, String value) {
        return fits(header(name), value);
    }

    private static JsonNode matcher(JsonNode rule) {
        return rule.path("matchers").path(0);
    }
}
