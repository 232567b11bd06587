package io.github.danakit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.runtime.http.FormBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The full request example and the schema of each operation, as the description has them. */
final class Examples {
    /**
     * One operation's.
     *
     * @param document whole document, for its schemas
     * @param schema schema of the request
     * @param full example with every member
     */
    record Example(JsonNode document, JsonNode schema, JsonNode full) {

        /** The schema behind a reference, also behind one that {@code allOf} wraps. */
        JsonNode resolve(JsonNode part) {
            JsonNode wrapped = part.path("allOf").path(0);
            String reference =
                    (wrapped.isMissingNode() ? part : wrapped).path("$ref").asText();
            return reference.isEmpty() ? part : resolve(document.at(reference.substring(1)));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** By id of the operation. */
    static Map<String, Example> read() throws IOException {
        Map<String, Example> all = new LinkedHashMap<>();
        for (JsonNode row : resource("documents.json")) {
            JsonNode document = resource(row.path("bundle").asText());
            for (JsonNode path : document.path("paths")) {
                path.forEach(operation -> add(document, operation, all));
            }
        }
        return all;
    }

    private static void add(JsonNode document, JsonNode operation, Map<String, Example> all) {
        JsonNode content = operation.path("requestBody").path("content");
        JsonNode media = content.path(content.has(FormBody.MEDIA_TYPE) ? FormBody.MEDIA_TYPE : "application/json");
        JsonNode full = media.path("examples").path("full").path("value");
        String id = operation
                .path("x-dana-id")
                .asText(operation.path("x-dana-ids").path(0).asText());
        if (full.isObject()) {
            all.put(id, new Example(document, media.path("schema"), full));
        }
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = Examples.class.getResourceAsStream("/dana/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        }
    }
}
