package io.github.danakit.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names are given once. */
class NamesTest {
    private final Violations violations = new Violations();
    private final Map<String, Object> taken = new HashMap<>();

    private void take(String name, Object place) {
        Object first = taken.putIfAbsent(name, place);
        violations.when(first != null, place, "the name " + name + " is taken by " + first);
    }

    @Test
    void operationIdsAreUniqueInAProduct() {
        for (Operation operation : Description.operations()) {
            take(operation.document().product() + " " + operation.operationId(), operation.spot());
            boolean camel = operation.operationId().matches("[a-z][A-Za-z0-9]*");
            violations.when(!camel, operation.spot(), operation.operationId() + " is not lower camel case");
        }
        violations.assertNone();
    }

    @Test
    void idsAreUniqueOverall() {
        for (Operation operation : Description.operations()) {
            operation.ids().forEach(id -> take(id, operation));
        }
        violations.assertNone();
    }

    @Test
    void schemaNamesAreUniqueInAProductAndAgainstSharedOnes() {
        Description.all().stream()
                .filter(Document::isCommon)
                .flatMap(document -> document.components("schemas").stream())
                .forEach(schema -> take(schema.key(), schema));
        Map<String, Object> shared = Map.copyOf(taken);
        for (Document document : Description.products()) {
            for (Spot schema : document.components("schemas")) {
                take(document.product() + " " + schema.key(), schema);
                Object other = shared.get(schema.key());
                violations.when(other != null, schema, "the name " + schema.key() + " is shared by " + other);
            }
        }
        violations.assertNone();
    }

    @Test
    void sharedSchemasAreThoseOfCommon() {
        for (Document document : Description.all()) {
            for (Spot schema : document.components("schemas")) {
                boolean marked = schema.node().path("x-dana-shared").asBoolean();
                violations.when(marked && !document.isCommon(), schema, "x-dana-shared outside of common");
                violations.when(!marked && document.isCommon(), schema, "x-dana-shared is missing");
            }
        }
        violations.assertNone();
    }

    @Test
    void sharedSchemasServeMoreThanOneDocument() {
        Map<String, Set<String>> users = new HashMap<>();
        for (Document document : Description.all()) {
            document.spot()
                    .walk()
                    .filter(Spot::isReference)
                    .forEach(reference -> users.computeIfAbsent(
                                    reference.target().toString(), key -> new TreeSet<>())
                            .add(document.name()));
        }
        for (Document document : Description.all()) {
            if (document.isCommon()) {
                for (Spot schema : document.components("schemas")) {
                    var by = users.getOrDefault(schema.toString(), Set.of());
                    boolean single = by.size() == 1 && !by.iterator().next().startsWith("common/");
                    violations.when(single, schema, "is shared, but used by " + by + " alone");
                }
            }
        }
        violations.assertNone();
    }
}
