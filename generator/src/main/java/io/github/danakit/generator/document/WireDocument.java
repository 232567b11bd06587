package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document whose references all lead into itself.
 *
 * @param file name of the source that a person wrote
 * @param root the whole document
 */
public record WireDocument(String file, JsonNode root) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** The product that it describes. */
    public String product() {
        return root.at("/info/x-dana-product").asText();
    }

    /** Title of the product. */
    public String title() {
        return root.at("/info/title").asText(product());
    }

    /** Its operations in their order. */
    public List<WireOperation> operations() {
        List<WireOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new WireOperation(this, path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    /** What a node means: the component behind its reference, or itself. */
    public JsonNode resolve(JsonNode node) {
        JsonNode target = node;
        for (int hops = 0; hops < 20 && target.has("$ref"); hops++) {
            target = at(target.path("$ref").asText());
        }
        return target;
    }

    /** The target of a reference into this document. */
    JsonNode at(String reference) {
        return root.at(reference.startsWith("#") ? reference.substring(1) : reference);
    }

    /** A named schema, or a missing node. */
    public JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }
}
