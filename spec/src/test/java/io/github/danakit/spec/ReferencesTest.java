package io.github.danakit.spec;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** References lead somewhere, and everything that can be referred to is. */
class ReferencesTest {
    private final Violations violations = new Violations();

    private static List<Spot> references() {
        return Description.all().stream()
                .flatMap(document -> document.spot().walk())
                .filter(Spot::isReference)
                .toList();
    }

    @Test
    void everyReferenceLeadsToAComponent() {
        for (Spot reference : references()) {
            violations.when(!reference.target().exists(), reference, reference.text("$ref") + " leads nowhere");
            violations.when(
                    !reference.target().pointer().matches("/components/[A-Za-z]+/[A-Za-z0-9]+"),
                    reference,
                    reference.text("$ref") + " is no component");
        }
        violations.assertNone();
    }

    @Test
    void nothingStandsBesideAReference() {
        for (Spot reference : references()) {
            violations.when(reference.node().size() > 1, reference, "tools ignore what stands beside a $ref");
        }
        violations.assertNone();
    }

    @Test
    void everyComponentIsUsed() {
        Set<String> used =
                references().stream().map(Spot::target).map(Spot::toString).collect(Collectors.toSet());
        for (Document document : Description.all()) {
            for (Spot kind : document.spot().child("components").children()) {
                if (!kind.key().equals("securitySchemes")) {
                    kind.children().stream()
                            .filter(component -> !used.contains(component.toString()))
                            .forEach(component -> violations.add(component, "nobody refers to it"));
                }
            }
        }
        violations.assertNone();
    }

    @Test
    void everySecuritySchemeIsUsedAndKnown() {
        for (Document document : Description.products()) {
            Set<String> named = document.spot()
                    .walk()
                    .filter(spot -> spot.key().equals("security"))
                    .flatMap(security -> security.children().stream())
                    .flatMap(choice -> choice.children().stream())
                    .map(Spot::key)
                    .collect(Collectors.toSet());
            Spot schemes = document.spot().child("components").child("securitySchemes");
            named.forEach(name -> violations.when(!schemes.has(name), schemes, name + " is not declared"));
            schemes.children().stream()
                    .filter(scheme -> !scheme.resolved().child("x-dana-signing").has("replaces"))
                    .forEach(scheme -> violations.when(!named.contains(scheme.key()), scheme, "is not used"));
        }
        violations.assertNone();
    }
}
