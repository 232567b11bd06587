package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One or several documents together: everything that generation knows about DANA.
 *
 * @param docsVersion month of the DANA documents that it follows
 * @param products titles by product, in the order of the documents
 * @param environments base addresses of DANA's hosts by name
 * @param operations all operations, ordered by product, kind and id
 * @param pages pages that a browser opens, in the order of their operations
 * @param schemas named schemas, by {@link #key}
 * @param signings signature schemes by name
 */
public record Description(
        String docsVersion,
        Map<String, String> products,
        Map<String, String> environments,
        List<Operation> operations,
        List<Page> pages,
        Map<String, SchemaType> schemas,
        Map<String, Signing> signings) {

    /** Key of a schema: shared ones have no product. */
    public static String key(String product, String name) {
        return product.isEmpty() ? name : product + "/" + name;
    }

    /** The schema that a name means within a product: its own first, then the shared one. */
    public Optional<SchemaType> schema(String product, String name) {
        var own = schemas.get(key(product, name));
        return Optional.ofNullable(own != null ? own : schemas.get(name));
    }
}
