package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes rows of the catalogue. All have the same members in the same order; null where a member has no meaning. */
final class CatalogueRow {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS = List.of(
            "operationId",
            "product",
            "kind",
            "protocol",
            "method",
            "path",
            "pathAliases",
            "function",
            "version",
            "serviceCode",
            "timeoutSeconds",
            "signature",
            "status",
            "codes");

    private CatalogueRow() {}

    /** A row that still is empty, but for its kind. */
    static ObjectNode ofKind(String kind) {
        ObjectNode row = JSON.createObjectNode();
        MEMBERS.forEach(row::putNull);
        row.put("kind", kind).put("signature", "none");
        row.putArray("pathAliases");
        row.putArray("codes");
        return row;
    }

    /** Takes a member over from the description, under the name that it has in the catalogue. */
    static void copy(JsonNode from, String name, ObjectNode row, String as) {
        row.set(as, from.has(name) ? from.get(name) : row.nullNode());
    }

    /** The code rows of one answer; {@code http} is 0 where the codes belong to no HTTP status. */
    static void addCodes(JsonNode rows, int http, ObjectNode row) {
        ArrayNode codes = row.withArray("codes");
        for (JsonNode from : rows) {
            ObjectNode code = codes.addObject();
            copy(from, "code", code, "code");
            code.put("http", http);
            for (String member : List.of("message", "outcome", "action")) {
                copy(from, member, code, member);
            }
            if (from.has("transaction")) {
                copy(from, "transaction", code, "transaction");
            }
        }
    }
}
