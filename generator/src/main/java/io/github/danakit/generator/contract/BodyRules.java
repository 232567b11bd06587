package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Finds the rule of each value of an example from its schema. */
final class BodyRules {
    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})";

    private final ContractOperation operation;
    private final Set<String> exact;
    private final boolean anyLength;
    private final Rules rules;

    /**
     * Collects rules.
     *
     * @param exact texts that must come as they are: the code of the answer
     * @param anyLength whether a list may have another number of elements than the example
     */
    BodyRules(ContractOperation operation, Set<String> exact, boolean anyLength, Rules rules) {
        this.operation = operation;
        this.exact = exact;
        this.anyLength = anyLength;
        this.rules = rules;
    }

    void add(JsonNode schema, JsonNode example) {
        add(schema, example, "$", "");
    }

    private void add(JsonNode reference, JsonNode example, String path, String name) {
        JsonNode schema = operation.document().resolve(reference);
        if (example.isObject() && !example.isEmpty()) {
            example.properties()
                    .forEach(member -> add(
                            schema.path("properties").path(member.getKey()),
                            member.getValue(),
                            path + step(member.getKey()),
                            name.isEmpty() ? member.getKey() : name + "." + member.getKey()));
        } else if (example.isArray() && !example.isEmpty()) {
            elements(schema.path("items"), example, path, name);
        } else {
            rules.body(path, value(schema, example, name));
        }
    }

    private void elements(JsonNode schema, JsonNode example, String path, String name) {
        if (anyLength) {
            rules.body(path, Rules.type());
            add(schema, example.get(0), path + "[*]", name);
            return;
        }
        for (int i = 0; i < example.size(); i++) {
            add(schema, example.get(i), path + "[" + i + "]", name);
        }
    }

    private ObjectNode value(JsonNode schema, JsonNode example, String name) {
        if (operation.tellsSiblingsApart(name) || example.isTextual() && exact.contains(example.asText())) {
            return Rules.equality();
        }
        if (example.isNumber()) {
            return Rules.number(schema.path("type").asText().equals("integer"));
        }
        if (!example.isTextual()) {
            return Rules.type();
        }
        return text(schema);
    }

    private static ObjectNode text(JsonNode schema) {
        if (schema.has("pattern")) {
            return Rules.regex(schema.path("pattern").asText());
        }
        return switch (schema.path("format").asText()) {
            case "date-time" -> Rules.regex("^" + TIME + "$");
            case "date" -> Rules.regex("^\\d{4}-\\d{2}-\\d{2}$");
            default -> Rules.type();
        };
    }

    private static String step(String member) {
        return member.matches("[A-Za-z_]\\w*") ? "." + member : "['" + member + "']";
    }
}
