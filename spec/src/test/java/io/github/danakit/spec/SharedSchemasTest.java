package io.github.danakit.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Shared schemas are those that several products use. */
class SharedSchemasTest {
    private final Violations violations = new Violations();

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
