package io.github.danakit.spec;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vendor extensions stand where they may stand, and have the form that their schema gives. */
class ExtensionsTest {
    private final ExtensionSchema schema = new ExtensionSchema();
    private final Violations violations = new Violations();
    private final Set<String> places = new HashSet<>();

    @Test
    void keysHaveTheFormOfTheirSchemaAtEveryPlace() {
        for (Document document : Description.all()) {
            if (!document.isCommon()) {
                check(document.spot().child("info"), "info");
            }
            document.components("securitySchemes").stream()
                    .filter(scheme -> !scheme.isReference())
                    .forEach(scheme -> check(scheme, "securityScheme"));
            document.operations().forEach(operation -> {
                check(operation.spot(), "operation");
                operation.responses().forEach(response -> check(response, "response"));
            });
            Schemas.of(document).forEach(place -> check(place, "schema"));
        }
        violations.assertNone();
    }

    @Test
    void keysStandNowhereElse() {
        keysHaveTheFormOfTheirSchemaAtEveryPlace();
        for (Document document : Description.all()) {
            withoutExamples(document.spot())
                    .filter(spot -> spot.node().properties().stream()
                            .anyMatch(key -> key.getKey().startsWith("x-dana-")))
                    .filter(spot -> !places.contains(spot.toString()))
                    .forEach(spot -> violations.add(spot, "an x-dana- key has no meaning here"));
        }
        violations.assertNone();
    }

    private void check(Spot spot, String entry) {
        places.add(spot.toString());
        schema.check(spot, entry, violations);
    }

    private static Stream<Spot> withoutExamples(Spot spot) {
        Stream<Spot> below = spot.children().stream()
                .filter(child -> !child.pointer().matches(".*/(example|examples)"))
                .flatMap(ExtensionsTest::withoutExamples);
        return Stream.concat(Stream.of(spot), below);
    }
}
