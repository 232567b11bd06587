package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of what is no HTTP call: settlement files, functions inside the app, and mere names. */
final class OtherRows {
    private final Catalogue catalogue;

    OtherRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A file layout; {@code layout} names the document that describes it. */
    void addSettlementFile(JsonNode file, String source) {
        List<String> ids = texts(file.path("ids"));
        ObjectNode row = row("file", "file", family(ids.get(0)), file);
        row.put("layout", source).put("madeBy", file.path("madeBy").asText());
        catalogue.add(ids, row);
    }

    /** A collection of in-app functions: a row for itself, and one for each function. */
    void addInApp(JsonNode collection) {
        List<String> ids = texts(collection.path("ids"));
        String product = family(ids.get(0));
        ObjectNode all = row("in-app", "jsapi", product, collection);
        ArrayNode functions = all.putArray("functions");
        ArrayNode server = all.putArray("server");
        collection.path("server").forEach(call -> server.add(call.path("id").asText()));
        for (JsonNode function : collection.path("in-app")) {
            String id = product + "." + kebab(function.path("name").asText());
            ObjectNode row = row("in-app", "jsapi", product, function);
            CatalogueRow.copy(function, "name", row, "function");
            CatalogueRow.addCodes(function.path("codes"), 0, row);
            ArrayNode needs = row.putArray("server");
            function.path("server").forEach(needs::add);
            catalogue.add(List.of(id), row);
            functions.add(id);
        }
        catalogue.add(ids, all);
    }

    /** A mere other name of an operation or of a whole product. */
    void addAlias(JsonNode alias) {
        String target = alias.path("aliasOf").asText();
        ObjectNode row = row("alias", "", family(target), alias);
        catalogue.addAlias(alias.path("id").asText(), target, row);
    }

    private static ObjectNode row(String kind, String protocol, String product, JsonNode from) {
        ObjectNode row = CatalogueRow.ofKind(kind).put("product", product);
        if (!protocol.isEmpty()) {
            row.put("protocol", protocol);
        }
        CatalogueRow.copy(from, "status", row, "status");
        return row;
    }

    private static String family(String id) {
        return id.replaceFirst("\\..*", "");
    }

    /** {@code my.getAuthCode} as {@code my-get-auth-code}. */
    private static String kebab(String name) {
        return name.replace('.', '-').replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
