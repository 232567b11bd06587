package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of the operations of one bundled document. */
final class OperationRows {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;

    OperationRows(JsonNode document) {
        this.document = document;
    }

    void addTo(Catalogue catalogue) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    JsonNode operation = method.getValue();
                    catalogue.add(ids(operation), row(path.getKey(), method.getKey(), operation));
                }
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

    private ObjectNode row(String path, String method, JsonNode operation) {
        JsonNode info = document.path("info");
        ObjectNode row = CatalogueRow.ofKind(operation.path("x-dana-kind").asText())
                .put("operationId", operation.path("operationId").asText())
                .put("product", info.path("x-dana-product").asText())
                .put(
                        "protocol",
                        operation
                                .path("x-dana-protocol")
                                .asText(info.path("x-dana-protocol").asText()))
                .put("method", method.toUpperCase(Locale.ROOT))
                .put("path", path.replaceFirst("#.*", ""))
                .put("signature", signature(operation));
        if (operation.has("x-dana-path-aliases")) {
            row.set("pathAliases", operation.get("x-dana-path-aliases"));
        }
        CatalogueRow.copy(operation, "x-dana-function", row, "function");
        CatalogueRow.copy(operation, "x-dana-version", row, "version");
        CatalogueRow.copy(operation, "x-dana-service-code", row, "serviceCode");
        CatalogueRow.copy(operation, "x-dana-timeout", row, "timeoutSeconds");
        CatalogueRow.copy(operation, "x-dana-status", row, "status");
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            int http = response.getKey().matches("\\d{3}") ? Integer.parseInt(response.getKey()) : 0;
            CatalogueRow.addCodes(response.getValue().path("x-dana-codes"), http, row);
        }
        if (operation.has("x-dana-path-owner")) {
            row.set("pathOwner", operation.get("x-dana-path-owner"));
        }
        return row;
    }

    private String signature(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.path("security");
        if (security.isEmpty() || security.get(0).isEmpty()) {
            return "none";
        }
        String scheme = security.get(0).fieldNames().next();
        return document.at("/components/securitySchemes/" + scheme + "/x-dana-signature")
                .asText(scheme);
    }
}
