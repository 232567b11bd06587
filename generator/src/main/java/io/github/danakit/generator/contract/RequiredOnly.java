package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Leaves of an example only what every answer has: in a Pact nothing is optional. The first element stands for all of a
 * list.
 */
final class RequiredOnly {
    private final ContractDocument document;
    private final Set<String> kept;

    /** Keeps mandatory members, and those that lead to one of these texts. */
    RequiredOnly(ContractDocument document, Set<String> kept) {
        this.document = document;
        this.kept = kept;
    }

    JsonNode of(JsonNode reference, JsonNode example) {
        JsonNode schema = document.resolve(reference);
        if (example instanceof ObjectNode object) {
            return members(schema, object);
        }
        if (example instanceof ArrayNode list && !list.isEmpty()) {
            return JsonNodeFactory.instance.arrayNode().add(of(schema.path("items"), list.get(0)));
        }
        return example;
    }

    private ObjectNode members(JsonNode schema, ObjectNode example) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode pruned = JsonNodeFactory.instance.objectNode();
        example.properties().forEach(member -> {
            if (required.contains(member.getKey()) || leadsToKept(member.getValue())) {
                pruned.set(member.getKey(), of(schema.path("properties").path(member.getKey()), member.getValue()));
            }
        });
        return pruned;
    }

    private boolean leadsToKept(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode inner : value) {
                if (leadsToKept(inner)) {
                    return true;
                }
            }
            return false;
        }
        return value.isTextual() && kept.contains(value.asText());
    }
}
