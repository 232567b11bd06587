package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists every operation with its codes, sorted by id. */
final class Catalogue {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> operations = new TreeMap<>();
    private String docsVersion = "";

    void add(JsonNode document) {
        String version = document.at("/info/x-dana-docs-version").asText();
        docsVersion = version.compareTo(docsVersion) > 0 ? version : docsVersion;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    add(document, path.getKey(), method.getKey(), method.getValue());
                }
            }
        }
    }

    private void add(JsonNode document, String path, String method, JsonNode operation) {
        for (String id : ids(operation)) {
            ObjectNode entry = entry(document, path, method, operation);
            ObjectNode withId = json.createObjectNode().put("id", id);
            withId.setAll(entry);
            if (operations.put(id, withId) != null) {
                throw new IllegalStateException("the id " + id + " is used twice");
            }
        }
    }

    private static List<String> ids(JsonNode operation) {
        List<String> ids = new ArrayList<>();
        if (operation.has("x-dana-id")) {
            ids.add(operation.get("x-dana-id").asText());
        }
        operation.path("x-dana-ids").forEach(id -> {
            if (!ids.contains(id.asText())) {
                ids.add(id.asText());
            }
        });
        return ids;
    }

    private ObjectNode entry(JsonNode document, String path, String method, JsonNode operation) {
        JsonNode info = document.path("info");
        String protocol = operation.path("x-dana-protocol").asText(info.path("x-dana-protocol").asText());
        ObjectNode entry = json.createObjectNode()
                .put("operationId", operation.path("operationId").asText())
                .put("product", info.path("x-dana-product").asText())
                .put("kind", operation.path("x-dana-kind").asText())
                .put("protocol", protocol)
                .put("method", method.toUpperCase(Locale.ROOT))
                .put("path", path.replaceFirst("#.*", ""));
        entry.set("pathAliases", orEmpty(operation.path("x-dana-path-aliases")));
        if (operation.has("x-dana-path-owner")) {
            entry.set("pathOwner", operation.get("x-dana-path-owner"));
        }
        copy(operation, "x-dana-function", entry, "function");
        copy(operation, "x-dana-version", entry, "version");
        copy(operation, "x-dana-service-code", entry, "serviceCode");
        copy(operation, "x-dana-timeout", entry, "timeoutSeconds");
        entry.put("signature", signature(document, operation));
        copy(operation, "x-dana-status", entry, "status");
        entry.set("codes", codes(operation));
        return entry;
    }

    private ArrayNode orEmpty(JsonNode list) {
        return list instanceof ArrayNode array ? array : json.createArrayNode();
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        to.set(as, from.has(name) ? from.get(name) : to.nullNode());
    }

    private static String signature(JsonNode document, JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.path("security");
        if (security.isEmpty() || security.get(0).isEmpty()) {
            return "none";
        }
        String scheme = security.get(0).fieldNames().next();
        return document.at("/components/securitySchemes/" + scheme + "/x-dana-signature").asText(scheme);
    }

    private ArrayNode codes(JsonNode operation) {
        ArrayNode codes = json.createArrayNode();
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            for (JsonNode row : response.getValue().path("x-dana-codes")) {
                ObjectNode code = json.createObjectNode();
                copy(row, "code", code, "code");
                code.put("http", response.getKey().matches("\\d{3}") ? Integer.parseInt(response.getKey()) : 0);
                for (String member : List.of("message", "outcome", "action")) {
                    copy(row, member, code, member);
                }
                if (row.has("transaction")) {
                    copy(row, "transaction", code, "transaction");
                }
                codes.add(code);
            }
        }
        return codes;
    }

    ObjectNode json() {
        ObjectNode catalogue = json.createObjectNode().put("docsVersion", docsVersion);
        catalogue.putArray("operations").addAll(operations.values());
        return catalogue;
    }
}
