package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** Lists the layouts of settlement files ({@code files.json}): where each stands, and the layout itself as JSON. */
final class FileLayouts {
    private final ArrayNode list;

    FileLayouts(ObjectMapper json) {
        list = json.createArrayNode();
    }

    void add(JsonNode layout, String source) {
        list.addObject().put("source", source).set("layout", layout);
    }

    ArrayNode json() {
        return list;
    }
}
