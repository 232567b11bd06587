package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.source.Places;
import java.util.List;

/**
 * What a Pact has no room for, or what would make it drift: how messages are signed, which schema a body has, what a
 * code means, and where it stands in the description.
 */
final class Index {
    private final Places places;

    Index(Places places) {
        this.places = places;
    }

    ObjectNode of(List<Contract> contracts) {
        ObjectNode index = JsonNodeFactory.instance.objectNode().put("form", 1);
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        var list = index.putArray("contracts");
        for (Contract contract : contracts) {
            if (contract.interactions().isEmpty()) {
                continue;
            }
            list.add(contract(contract));
            contract.document()
                    .root()
                    .at("/components/securitySchemes")
                    .properties()
                    .forEach(scheme ->
                            schemes.set(scheme.getKey(), scheme.getValue().path("x-dana-signing")));
        }
        index.set("schemes", schemes);
        return index;
    }

    private ObjectNode contract(Contract contract) {
        ContractDocument document = contract.document();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("product", document.product()).put("direction", document.direction());
        node.put("consumer", document.consumer()).put("provider", document.provider());
        for (String file : List.of("v4", "v3", "schemas", "examples")) {
            node.put(file, contract.file(file));
        }
        node.put("interactions", contract.interactions().size());
        var operations = node.putArray("operations");
        document.operations().forEach(operation -> operations.add(operation(operation)));
        return node;
    }

    private ObjectNode operation(ContractOperation operation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", operation.id()).put("name", operation.name());
        node.put("method", operation.method()).put("path", operation.path());
        node.put("scheme", operation.scheme());
        copy(operation.node(), "x-dana-service-code", node, "serviceCode");
        copy(operation.node(), "x-dana-path-owner", node, "pathOwner");
        copy(operation.node(), "x-dana-token-text", node, "tokenText");
        if (operation.node().has("x-dana-variant")) {
            node.set("variant", operation.node().path("x-dana-variant"));
        }
        if (!operation.echoes().isEmpty()) {
            node.set("echoes", operation.echoes());
        }
        if (!operation.mediaType().isEmpty()) {
            node.put("mediaType", operation.mediaType());
            node.put("request", reference(operation.requestMedia().path("schema")));
        }
        Place place = new Place(operation.document().file(), List.of("paths", operation.fullPath(), operation.verb()));
        node.put("place", places.describe(place));
        var codes = node.putArray("codes");
        operation.answers().forEach(answer -> codes.add(code(answer, place)));
        return node;
    }

    private ObjectNode code(ContractOperation.Answer answer, Place operation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", answer.code()).put("http", answer.http());
        for (String member : List.of("message", "outcome", "action", "transaction", "meaning")) {
            copy(answer.row(), member, node, member);
        }
        JsonNode schema = ContractOperation.media(answer.response()).getValue().path("schema");
        if (schema.has("$ref")) {
            node.put("answer", reference(schema));
        }
        node.put(
                "place",
                places.describe(
                        operation.below("responses", String.valueOf(answer.http()), "x-dana-codes", answer.code())));
        return node;
    }

    private static String reference(JsonNode schema) {
        return schema.path("$ref").asText().replaceFirst(".*/", "");
    }

    private static void copy(JsonNode from, String member, ObjectNode to, String name) {
        if (from.has(member)) {
            to.set(name, from.get(member));
        }
    }
}
