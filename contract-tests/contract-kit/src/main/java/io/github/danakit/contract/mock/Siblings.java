package io.github.danakit.contract.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Operations on one path, which a member's value tells apart. */
record Siblings(Contract contract) {

    /** Blames a request that belongs to a sibling. An operation may be the one that takes what no sibling claims. */
    void check(DanaOperation operation, JsonNode body, List<Mismatch> mismatches) {
        JsonNode variant = operation.facts().path("variant");
        if (!variant.has("field")) {
            return;
        }
        String field = variant.path("field").asText();
        JsonNode actual = content(operation, body).at("/" + field.replace('.', '/'));
        String own = variant.path("value").asText();
        boolean fits = variant.path("otherwise").asBoolean()
                ? !claimed(operation, field).contains(actual.asText())
                : actual.asText().equals(own);
        if (!fits) {
            mismatches.add(new Mismatch("$." + field, own, actual.toString()));
        }
    }

    private Set<String> claimed(DanaOperation operation, String field) {
        Set<String> values = new TreeSet<>();
        contract.interactions().stream()
                .map(Interaction::operation)
                .filter(other -> !other.id().equals(operation.id()))
                .filter(other -> other.path().equals(operation.path()))
                .map(other -> other.facts().path("variant"))
                .filter(variant -> variant.path("field").asText().equals(field))
                .forEach(variant -> values.add(variant.path("value").asText()));
        return values;
    }

    /** What the members are looked for in: without the envelope around it. */
    private static JsonNode content(DanaOperation operation, JsonNode body) {
        JsonNode envelope = operation.scheme().path("envelope");
        return envelope.isMissingNode()
                ? body
                : body.path(envelope.path("request").asText())
                        .path(envelope.path("body").asText());
    }
}
