package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema of a document.
 *
 * @param document where it stands
 * @param name name among the components, empty for one without a name
 * @param node what it says
 */
public record SchemaNode(WireDocument document, String name, JsonNode node) {

    /** What a property, list or body holds; a reference and an {@code allOf} around one are followed. */
    public static SchemaNode of(WireDocument document, JsonNode place) {
        JsonNode node = place;
        String name = "";
        for (int hops = 0; hops < 20; hops++) {
            if (node.path("allOf").size() == 1) {
                node = node.path("allOf").get(0);
            } else if (node.has("$ref")) {
                String ref = node.path("$ref").asText();
                name = ref.substring(ref.lastIndexOf('/') + 1);
                node = document.at(ref);
            } else {
                break;
            }
        }
        return new SchemaNode(document, name, node);
    }

    /** Product and name, or only the name of what products share: the same in every document that holds it. */
    public String key() {
        return node.path("x-dana-shared").asBoolean() ? name : document.product() + "/" + name;
    }

    /** Whether its members are known. */
    public boolean isObject() {
        return node.path("properties").size() > 0;
    }

    /** Its members by their names on the wire. */
    public Map<String, JsonNode> properties() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.path("properties").properties()) {
            members.put(member.getKey(), member.getValue());
        }
        return members;
    }

    /** What its members hold. */
    public List<SchemaNode> members() {
        List<SchemaNode> members = new ArrayList<>();
        node.path("properties").forEach(member -> members.add(of(document, member)));
        return members;
    }

    /** Names of the members that must be there. */
    public Set<String> required() {
        Set<String> names = new TreeSet<>();
        node.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** What its elements are, when it is a list. */
    public SchemaNode items() {
        return of(document, node.path("items"));
    }
}
