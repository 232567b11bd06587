package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Holds a JSON body against the body of a contract. Members that the contract does not name are no difference. */
final class BodyComparison {
    private static final int SHOWN = 160;

    private final MatchingRules rules;
    private final List<Mismatch> mismatches;

    BodyComparison(MatchingRules rules, List<Mismatch> mismatches) {
        this.rules = rules;
        this.mismatches = mismatches;
    }

    void compare(JsonNode expected, JsonNode actual) {
        compare("$", expected, actual);
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (actual.isMissingNode()) {
            mismatches.add(new Mismatch(path, shown(expected), "nothing"));
        } else if (expected.getNodeType() != actual.getNodeType()) {
            mismatches.add(new Mismatch(path, kind(expected) + " such as " + shown(expected), shown(actual)));
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(member ->
                            compare(path + step(member.getKey()), member.getValue(), actual.path(member.getKey())));
        } else if (expected.isArray()) {
            elements(path, expected, actual);
        } else {
            value(path, expected, actual);
        }
    }

    private void elements(String path, JsonNode expected, JsonNode actual) {
        boolean anyLength = rules.body(path).path("match").asText().equals("type");
        if (!anyLength && expected.size() != actual.size()) {
            mismatches.add(new Mismatch(path, expected.size() + " elements", actual.size() + " elements"));
            return;
        }
        for (int i = 0; i < actual.size() && !expected.isEmpty(); i++) {
            compare(path + "[" + i + "]", expected.path(anyLength ? 0 : i), actual.path(i));
        }
    }

    private void value(String path, JsonNode expected, JsonNode actual) {
        JsonNode rule = rules.body(path);
        switch (rule.path("match").asText()) {
            case "type", "number" -> {
                // the kind was compared above
            }
            case "integer" -> {
                if (!actual.isIntegralNumber()) {
                    mismatches.add(new Mismatch(path, "a whole number", shown(actual)));
                }
            }
            case "regex" -> {
                if (!rules.fits(rule, actual.asText())) {
                    mismatches.add(new Mismatch(
                            path, "text that matches " + rule.path("regex").asText(), shown(actual)));
                }
            }
            default -> {
                if (!expected.equals(actual)) {
                    mismatches.add(new Mismatch(path, shown(expected), shown(actual)));
                }
            }
        }
    }

    private static String step(String member) {
        return member.matches("[A-Za-z_]\\w*") ? "." + member : "['" + member + "']";
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "a value";
        };
    }

    static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
