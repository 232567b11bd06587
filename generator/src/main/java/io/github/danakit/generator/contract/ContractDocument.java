package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.danakit.generator.source.SpecDocument;
import io.swagger.v3.core.util.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the description as plain JSON: examples and schemas are read as they were written.
 *
 * @param file name for messages and for the index
 * @param product product that it describes
 * @param api whether the partner is the caller
 * @param partner name of the partner's side
 * @param root the document
 */
record ContractDocument(String file, String product, boolean api, String partner, JsonNode root) {

    static ContractDocument of(SpecDocument document, String partner) {
        JsonNode root = Json.mapper().valueToTree(document.openApi());
        boolean api = !root.findPath("x-dana-kind").asText().equals("spi");
        return new ContractDocument(
                document.file(), root.at("/info/x-dana-product").asText(), api, partner, root);
    }

    String direction() {
        return api ? "partner-dana" : "dana-partner";
    }

    String consumer() {
        return api ? partner : "dana-" + product;
    }

    String provider() {
        return api ? "dana-" + product : partner;
    }

    /** Every operation that speaks HTTP between two servers; pages are for browsers. */
    List<ContractOperation> operations() {
        List<ContractOperation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode node = method.getValue();
                    if (node.has("operationId") && !protocol(node).equals("page")) {
                        operations.add(new ContractOperation(this, path.getKey(), method.getKey(), node));
                    }
                }));
        return operations;
    }

    private String protocol(JsonNode operation) {
        return operation
                .path("x-dana-protocol")
                .asText(root.at("/info/x-dana-protocol").asText());
    }

    /** Follows references, also those that {@code allOf} wraps. */
    JsonNode resolve(JsonNode node) {
        JsonNode target = node;
        while (target.has("$ref") || target.has("allOf")) {
            JsonNode wrapped = target.has("allOf") ? target.path("allOf").path(0) : target;
            String reference = wrapped.path("$ref").asText();
            target = reference.startsWith("#/") ? root.at(reference.substring(1)) : MissingNode.getInstance();
        }
        return target;
    }

    /** The security scheme of this name. */
    JsonNode scheme(String name) {
        return root.path("components").path("securitySchemes").path(name);
    }
}
