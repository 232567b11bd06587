package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Matching rules of a message, in the words of Pact: by header, by query parameter, by path into the body. */
final class Rules {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> headers = new TreeMap<>();
    private final Map<String, ObjectNode> query = new TreeMap<>();
    private final Map<String, ObjectNode> body = new TreeMap<>();
    private boolean anyClientError;

    static ObjectNode type() {
        return JSON.objectNode().put("match", "type");
    }

    static ObjectNode equality() {
        return JSON.objectNode().put("match", "equality");
    }

    /** A whole number, or a number with decimals. */
    static ObjectNode number(boolean whole) {
        return JSON.objectNode().put("match", whole ? "integer" : "number");
    }

    /** The whole value matches: Pact wants it so, while OpenAPI's patterns search. */
    static ObjectNode regex(String pattern) {
        String open = pattern.startsWith("^") ? pattern : "^.*(?:" + pattern;
        String whole = pattern.startsWith("^")
                ? (pattern.endsWith("$") ? pattern : pattern + ".*$")
                : open + (pattern.endsWith("$") ? ")" : ").*$");
        return JSON.objectNode().put("match", "regex").put("regex", whole);
    }

    void header(String name, ObjectNode matcher) {
        headers.put(name, matcher);
    }

    void query(String name, ObjectNode matcher) {
        query.put(name, matcher);
    }

    void body(String path, ObjectNode matcher) {
        body.put(path, matcher);
    }

    /** Any status from 400 to 499 will do, where the Pact version has a word for that. */
    void anyClientError() {
        anyClientError = true;
    }

    ObjectNode json(boolean v4) {
        ObjectNode rules = JSON.objectNode();
        put(rules, "body", body);
        put(rules, "header", headers);
        put(rules, "query", query);
        if (anyClientError && v4) {
            ObjectNode clientError =
                    JSON.objectNode().put("match", "statusCode").put("status", "clientError");
            rules.set("status", matchers(clientError));
        }
        return rules;
    }

    private static void put(ObjectNode rules, String category, Map<String, ObjectNode> byName) {
        if (!byName.isEmpty()) {
            ObjectNode all = rules.putObject(category);
            byName.forEach((name, matcher) -> all.set(name, matchers(matcher)));
        }
    }

    private static ObjectNode matchers(ObjectNode matcher) {
        ObjectNode node = JSON.objectNode().put("combine", "AND");
        node.putArray("matchers").add(matcher);
        return node;
    }
}
