package io.github.danakit.spec;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists everything that DANA offers, one row per id, sorted. Where one operation goes by several ids, the row of the
 * first names the others as {@code aliases}, and their rows name the first as {@code aliasOf}.
 */
final class Catalogue {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> rows = new TreeMap<>();
    private String docsVersion = "";

    /** The newest of the versions is the one of the catalogue. */
    void version(String version) {
        docsVersion = version.compareTo(docsVersion) > 0 ? version : docsVersion;
    }

    /** Adds the same row for each id. */
    void add(List<String> ids, ObjectNode row) {
        String first = ids.get(0);
        List<String> others = ids.subList(1, ids.size());
        ObjectNode target = put(first, row);
        if (!others.isEmpty()) {
            ArrayNode aliases = target.putArray("aliases");
            others.forEach(aliases::add);
        }
        others.forEach(id -> put(id, row).put("aliasOf", first));
    }

    /** Adds a name of something that is listed already: an id, or a product as a whole. */
    void addAlias(String id, String target, ObjectNode row) {
        TreeSet<String> products = new TreeSet<>();
        rows.values().forEach(known -> products.add(known.path("product").asText()));
        if (!rows.containsKey(target) && !products.contains(target)) {
            throw new IllegalStateException("the alias " + id + " names " + target + ", which is not in the catalogue");
        }
        put(id, row).put("aliasOf", target);
    }

    private ObjectNode put(String id, ObjectNode row) {
        ObjectNode withId = json.createObjectNode().put("id", id);
        withId.setAll(row);
        if (rows.put(id, withId) != null) {
            throw new IllegalStateException("the id " + id + " is used twice");
        }
        return withId;
    }

    ObjectNode json() {
        ObjectNode catalogue = json.createObjectNode().put("docsVersion", docsVersion);
        catalogue.putArray("operations").addAll(rows.values());
        return catalogue;
    }
}
